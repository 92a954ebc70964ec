/** Which file formats lose what LKj keeps in a workbook besides its cells: custom XML parts and hidden names. */
import type { WorkbookSnapshot } from '../../core/model/grid';

/** Formats that Excel opens and saves again; those that keep everything (xlsx, xlsm, xlsb and their templates) are not among them. */
const UNKEPT: Readonly<Record<string, WorkbookSnapshot['unkeptFormat']>> = {
  xls: 'xls',
  xlt: 'xls',
  xla: 'xls',
  csv: 'text',
  txt: 'text',
  tsv: 'text',
  prn: 'text',
  ods: 'opendocument',
  fods: 'opendocument',
};

/** By the workbook's name; a workbook that was never saved has no ending, and keeps everything until it is saved. */
export function unkeptFormatOf(name: string): WorkbookSnapshot['unkeptFormat'] {
  const ending = /\.([a-z]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(UNKEPT, ending) ? UNKEPT[ending] : undefined;
}
