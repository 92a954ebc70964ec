/** `Range.text`: a value under its number format, in en-US, without the column's width (sure: never `####`). */
import type { Scalar } from '../model/cell';

const DAY = 86_400;

/** The shown text. Formats beyond numbers, percents, dates and texts (fractions) fall back to General. */
export function formatValue(value: Scalar, format: string, date1904: boolean): string {
  if (typeof value === 'object') return value.text;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = splitSections(format);
  if (typeof value === 'string') {
    if (value === '') return '';
    const own = sections.length > 3 ? sections[3] : sections.find((section) => section.includes('@'));
    return own === undefined || /^general$/i.test(own) ? value : literalText(own, value);
  }
  const section = pickSection(sections, value);
  if (/^(\[[^\]]*\])*general$/i.test(section.code)) return general(section.magnitude);
  if (section.code === '@') return general(value);
  return isDateFormat(section.code) ? dateText(value, section.code, date1904) : numberText(section.magnitude, section.code);
}

/** At most eleven characters, as a cell in General shows a number. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    return `${String(Number(mantissa))}E${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
  }
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole)))));
}

function splitSections(format: string): string[] {
  const sections = [''];
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/g)) {
    if (piece === ';') sections.push('');
    else sections.push((sections.pop() ?? '') + piece);
  }
  return sections;
}

/** Which section a number takes; the second and third show its magnitude. */
function pickSection(sections: readonly string[], value: number): { code: string; magnitude: number } {
  const [positive = 'General', negative, zero] = sections;
  const condition = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(positive);
  if (condition) {
    const fits = compare(value, condition[1] ?? '', Number(condition[2]));
    return { code: fits ? positive : (sections[1] ?? positive), magnitude: value };
  }
  if (value < 0 && negative !== undefined) return { code: negative, magnitude: -value };
  if (value === 0 && zero !== undefined) return { code: zero, magnitude: 0 };
  return { code: positive, magnitude: value };
}

function compare(value: number, sign: string, limit: number): boolean {
  if (sign === '<') return value < limit;
  if (sign === '<=') return value <= limit;
  if (sign === '>') return value > limit;
  if (sign === '>=') return value >= limit;
  return sign === '=' ? value === limit : value !== limit;
}

/** Literals, colours, locales, fill and padding out of the way; what is left are placeholders. */
const TOKEN = /"([^"]*)"|\\([\s\S])|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|_[\s\S]|\*[\s\S]|General|[0#?.,%@]+|E[+-]0+|[\s\S]/gi;

function literalText(section: string, value: string): string {
  return section.replace(TOKEN, (token, quoted: string | undefined, escaped: string | undefined, currency: string | undefined) => literal(token, quoted, escaped, currency) ?? token.replaceAll('@', value));
}

function literal(token: string, quoted: string | undefined, escaped: string | undefined, currency: string | undefined): string | null {
  if (quoted !== undefined) return quoted;
  if (escaped !== undefined) return escaped;
  if (currency !== undefined) return currency;
  if (token.startsWith('[')) return '';
  if (token.startsWith('_')) return ' ';
  return token.startsWith('*') ? '' : null;
}

function numberText(value: number, code: string): string {
  const placeholders = code.replace(TOKEN, (token, q: string | undefined, e: string | undefined, c: string | undefined) => (literal(token, q, e, c) === null && /[0#?.,%]/.test(token) ? token : '\u0000'));
  const pattern = placeholders.replaceAll('\u0000', '');
  const percent = pattern.includes('%');
  const digits = pattern.replaceAll('%', '');
  const [whole = '', decimals = ''] = digits.split('.');
  const scale = /,+$/.exec(whole)?.[0].length ?? 0;
  const scaled = (percent ? value * 100 : value) / 1000 ** scale;
  const places = decimals.replace(/[^0#?]/g, '').length;
  const exponent = /E[+-]0+/i.test(code);
  const [int = '0', fraction = ''] = roundHalfUp(Math.abs(scaled), places).split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const grouped = /[#0?],[#0?]/.test(whole);
  let shown = int === '0' && least === 0 ? '' : int.padStart(least, '0');
  if (grouped) shown = shown.replace(/\B(?=(\d{3})+$)/g, ',');
  const kept = trimDecimals(fraction, decimals.replace(/[^0#?]/g, ''));
  let body = digits.includes('.') && decimals !== '' ? `${shown}.${kept}` : shown;
  if (exponent) body = value.toExponential(places).replace(/e([+-])(\d)$/, 'E$10$2').toUpperCase();
  const negative = scaled < 0 && /[1-9]/.test(body) ? '-' : '';
  let placed = false;
  const text = code.replace(TOKEN, (token, q: string | undefined, e: string | undefined, c: string | undefined) => {
    const fixed = literal(token, q, e, c);
    if (fixed !== null) return fixed;
    if (/^[0#?.,%@]+$/.test(token)) {
      const sign = token.includes('%') ? '%' : '';
      const first = !placed && /[0#?]/.test(token);
      placed ||= first;
      return first ? body + sign : sign;
    }
    return /^E[+-]0+$/i.test(token) ? '' : token;
  });
  return negative + text;
}

/** Excel rounds the shown decimal digits half away from zero: on the shortest decimal text, not the binary fraction. */
function roundHalfUp(value: number, places: number): string {
  const [mantissa = '0', power = '0'] = value.toExponential().split('e');
  const moved = Number(`${mantissa}e${Number(power) + places}`);
  if (!Number.isFinite(moved) || moved >= 1e21) return value.toFixed(places);
  const digits = BigInt(Math.round(Number(moved.toPrecision(15)))).toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function trimDecimals(fraction: string, pattern: string): string {
  let kept = fraction;
  for (let at = pattern.length - 1; at >= 0 && pattern[at] === '#' && kept.endsWith('0'); at -= 1) kept = kept.slice(0, -1);
  return kept;
}

export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare) && !/[#0?]{1}(?!.*s)/i.test(bare.replace(/s\.0+/gi, 's'));
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function dateText(value: number, code: string, date1904: boolean): string {
  const days = date1904 ? value + 1462 : value;
  const corrected = days < 60 ? days + 1 : days;
  const date = new Date(Math.round((corrected - 25_569) * DAY) * 1000);
  const half = /am\/pm|a\/p/i.test(code);
  let afterHour = false;
  return code.replace(/"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|AM\/PM|A\/P|y+|m+|d+|h+|s+(?:\.0+)?|[\s\S]/gi, (token, quoted: string | undefined, escaped: string | undefined, elapsed: string | undefined, at: number) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    if (elapsed !== undefined) {
      afterHour ||= /h/i.test(elapsed);
      return elapsedText(value, elapsed.toLowerCase());
    }
    if (token.startsWith('[')) return '';
    const lower = token.toLowerCase();
    const two = (number: number): string => String(number).padStart(Math.min(2, lower.length), '0');
    if (lower === 'am/pm' || lower === 'a/p') return (date.getUTCHours() < 12 ? 'AM' : 'PM').slice(0, lower === 'a/p' ? 1 : 2);
    if (lower.startsWith('y')) return lower.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(-2);
    if (lower.startsWith('d')) return lower.length > 2 ? (DAYS[date.getUTCDay()] ?? '').slice(0, lower.length === 3 ? 3 : undefined) : two(date.getUTCDate());
    if (lower.startsWith('h')) {
      afterHour = true;
      return two(half ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
    }
    if (lower.startsWith('s')) return two(date.getUTCSeconds());
    if (lower.startsWith('m')) {
      if (afterHour || /^[^a-z]*s/i.test(code.slice(at + token.length))) return two(date.getUTCMinutes());
      const name = MONTHS[date.getUTCMonth()] ?? '';
      return lower.length > 2 ? name.slice(0, lower.length === 3 ? 3 : undefined) : two(date.getUTCMonth() + 1);
    }
    return token;
  });
}

function elapsedText(value: number, unit: string): string {
  const seconds = Math.round(value * DAY);
  const size = unit.startsWith('h') ? 3600 : unit.startsWith('m') ? 60 : 1;
  return String(Math.floor(seconds / size)).padStart(unit.length, '0');
}
