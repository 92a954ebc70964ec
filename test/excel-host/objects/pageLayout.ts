/** PageLayout: what a printed sheet looks like, kept in the sheet's own elements and in Excel's own names. */
import { formatRect, MAX_COLUMNS, MAX_ROWS, parseRect, quoteSheet, type Rect } from '../behaviour/address';
import type { Sheet } from '../model/sheet';
import { childElement } from '../xlsx/xml';
import { fail } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { define, isHostObject, NULL_OBJECT, number, oneOf, type Argument, type Host, type HostObject } from './define';
import { areaArgument, range, rangeAreas } from './range';
import { rectOf } from './sheetRules';

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

/** The paper sizes of the schema that a printer here has; F4 is not among them, "Folio" is nearest. */
const PAPER: Readonly<Record<string, string>> = { letter: '1', legal: '5', a3: '8', a4: '9', a5: '11', folio: '14' };

const MARGINS = { leftMargin: ['left', 0.7], rightMargin: ['right', 0.7], topMargin: ['top', 0.75], bottomMargin: ['bottom', 0.75], headerMargin: ['header', 0.3], footerMargin: ['footer', 0.3] } as const;
type Margin = keyof typeof MARGINS;

/** Files keep inches, the API points. */
const POINTS = 72;

function margin(name: Margin): (sheet: Sheet) => number {
  const [edge, missing] = MARGINS[name];
  return ({ parts }) => Number(parts.tree('pageMargins')?.attributes[edge] ?? missing) * POINTS;
}

function setMargin(name: Margin): (sheet: Sheet, value: Argument) => void {
  const [edge] = MARGINS[name];
  return ({ parts }, value) => {
    const inches = number(value) / POINTS;
    parts.edit('pageMargins', ({ attributes }) => {
      for (const [key, missing] of Object.values(MARGINS)) attributes[key] ??= String(missing);
      attributes[edge] = String(inches);
    });
  };
}

function setup(sheet: Sheet, name: string): string | undefined {
  return sheet.parts.tree('pageSetup')?.attributes[name];
}

function editSetup(sheet: Sheet, change: (attributes: Record<string, string>) => void): void {
  sheet.parts.edit('pageSetup', ({ attributes }) => change(attributes));
}

function fitsToPage(sheet: Sheet): boolean {
  return /^(1|true)$/.test(childElement(sheet.parts.tree('sheetPr'), 'pageSetUpPr')?.attributes['fitToPage'] ?? '');
}

function zoom(sheet: Sheet): Json {
  if (!fitsToPage(sheet)) return { scale: Number(setup(sheet, 'scale') ?? 100) };
  return { horizontalFitToPages: Number(setup(sheet, 'fitToWidth') ?? 1), verticalFitToPages: Number(setup(sheet, 'fitToHeight') ?? 1) };
}

function setZoom(sheet: Sheet, value: Argument): void {
  if (typeof value !== 'object' || value === null || isHostObject(value)) throw fail.invalidArgument();
  const given = new Map<string, unknown>(Object.entries(value));
  const of = (key: string): number | undefined => {
    const found = given.get(key);
    return typeof found === 'number' ? found : undefined;
  };
  const [wide, tall, scale] = [of('horizontalFitToPages'), of('verticalFitToPages'), of('scale')];
  const fits = wide !== undefined || tall !== undefined;
  editSetup(sheet, (attributes) => {
    delete attributes['scale'];
    delete attributes['fitToWidth'];
    delete attributes['fitToHeight'];
    if (fits) Object.assign(attributes, { fitToWidth: String(wide ?? 0), fitToHeight: String(tall ?? 0) });
    else if (scale !== undefined) attributes['scale'] = String(scale);
  });
  sheet.parts.edit('sheetPr', (node) => {
    const rest = node.children.filter((child) => typeof child === 'string' || !child.name.endsWith('pageSetUpPr'));
    node.children.splice(0, node.children.length, ...rest, { name: `${sheet.parts.prefix}pageSetUpPr`, attributes: fits ? { fitToPage: '1' } : {}, children: [] });
  });
}

function setName(sheet: Sheet, name: string, reference: string, host: Host): void {
  const known = host.workbook.nameIn(sheet, name);
  if (known) known.formula = reference;
  else host.workbook.addName(name, reference, sheet);
  host.workbook.namesChanged = true;
}

function printRows(sheet: Sheet, host: Host): Rect | null {
  const formula = host.workbook.nameIn(sheet, TITLES)?.formula ?? '';
  const rows = /!(\$\d+:\$\d+)/.exec(formula)?.[1];
  return rows === undefined ? null : parseRect(rows);
}

function areaOrNull(sheet: Sheet, rect: Rect | null, host: Host): HostObject {
  return rect ? range(host.track({ sheet, rect }), host) : NULL_OBJECT;
}

export const pageLayout = define<'PageLayout', Sheet>('PageLayout', {
  get: {
    orientation: (sheet) => (setup(sheet, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait'),
    paperSize: (sheet) => Object.entries(PAPER).find(([, code]) => code === setup(sheet, 'paperSize'))?.[0] ?? 'letter',
    zoom,
    centerHorizontally: ({ parts }) => /^(1|true)$/.test(parts.tree('printOptions')?.attributes['horizontalCentered'] ?? ''),
    leftMargin: margin('leftMargin'),
    rightMargin: margin('rightMargin'),
    topMargin: margin('topMargin'),
    bottomMargin: margin('bottomMargin'),
    headerMargin: margin('headerMargin'),
    footerMargin: margin('footerMargin'),
  },
  set: {
    orientation: (sheet, value) => {
      const wanted = oneOf(value, ['Portrait', 'Landscape'] as const);
      editSetup(sheet, (attributes) => Object.assign(attributes, { orientation: wanted.toLowerCase() }));
    },
    paperSize: (sheet, value) => {
      const code = typeof value === 'string' ? PAPER[value.toLowerCase()] : undefined;
      if (code === undefined) throw fail.invalidArgument();
      editSetup(sheet, (attributes) => Object.assign(attributes, { paperSize: code }));
    },
    zoom: setZoom,
    centerHorizontally: ({ parts }, value) => parts.edit('printOptions', ({ attributes }) => Object.assign(attributes, { horizontalCentered: value === true ? '1' : '0' })),
    leftMargin: setMargin('leftMargin'),
    rightMargin: setMargin('rightMargin'),
    topMargin: setMargin('topMargin'),
    bottomMargin: setMargin('bottomMargin'),
    headerMargin: setMargin('headerMargin'),
    footerMargin: setMargin('footerMargin'),
  },
  nav: {},
  call: {
    setPrintArea: (sheet, [area], host) => { setName(sheet, AREA, `=${quoteSheet(sheet.name)}!${formatRect(rectOf(areaArgument(area, sheet)), true)}`, host); },
    getPrintAreaOrNullObject: (sheet, _, host) => {
      const known = host.workbook.nameIn(sheet, AREA);
      const rect = (known && host.workbook.areaOfName(known)?.rect) ?? null;
      return rect === null ? NULL_OBJECT : rangeAreas({ sheet, rects: [rect] }, host);
    },
    setPrintTitleRows: (sheet, [rows], host) => {
      const { row, rows: count } = rectOf(areaArgument(rows, sheet));
      setName(sheet, TITLES, `=${quoteSheet(sheet.name)}!$${row + 1}:$${row + count}`, host);
    },
    getPrintTitleRowsOrNullObject: (sheet, _, host) => {
      const rect = printRows(sheet, host);
      return areaOrNull(sheet, rect && { ...rect, column: 0, columns: MAX_COLUMNS, rows: Math.min(rect.rows, MAX_ROWS) }, host);
    },
  },
});
