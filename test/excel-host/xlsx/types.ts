/** Names of the package's kinds of part and relationship (ECMA-376 transitional; strict files use other hosts). */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const RELATION = {
  workbook: `${OFFICE}/officeDocument`,
  worksheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  theme: `${OFFICE}/theme`,
  sharedStrings: `${OFFICE}/sharedStrings`,
  table: `${OFFICE}/table`,
  drawing: `${OFFICE}/drawing`,
  chart: `${OFFICE}/chart`,
  comments: `${OFFICE}/comments`,
  vml: `${OFFICE}/vmlDrawing`,
  calcChain: `${OFFICE}/calcChain`,
  customXml: `${OFFICE}/customXml`,
  customXmlProps: `${OFFICE}/customXmlProps`,
  taskpanes: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
  webextension: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
} as const;

export const CONTENT = {
  workbook: `${MAIN}.sheet.main+xml`,
  worksheet: `${MAIN}.worksheet+xml`,
  styles: `${MAIN}.styles+xml`,
  table: `${MAIN}.table+xml`,
  comments: `${MAIN}.comments+xml`,
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  taskpanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  webextension: 'application/vnd.ms-office.webextension+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

/** Whether a relationship is of a kind, in a transitional or a strict file. */
export function isKind(type: string, kind: keyof typeof RELATION): boolean {
  return type.slice(type.lastIndexOf('/') + 1) === RELATION[kind].slice(RELATION[kind].lastIndexOf('/') + 1);
}
