/** Which names Excel accepts (sure). */
import { parseRect } from './address';

/** Sheets: 1–31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end, not "History". */
export function isSheetName(name: string): boolean {
  return name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

/** Defined names and tables: a letter, `_` or `\` first, then letters, digits, `_`, `.`, `\`; nothing that reads as a cell. */
export function isDefinedName(name: string): boolean {
  return name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && parseRect(name) === null && !/^(?:[rc]|r\d+c?\d*|r?c\d+)$/i.test(name);
}
