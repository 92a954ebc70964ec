/** PageBreakCollection of rows, and PageBreak: kept in the sheet's own element. A break stands above the first row of its range (sure). */
import type { Sheet } from '../model/sheet';
import { childElements } from '../xlsx/xml';
import { areaArgument } from './range';
import { define, type Host, type HostObject } from './define';
import { rectOf } from './sheetRules';

/** A file numbers a break by the last row above it. */
function breaksOf(sheet: Sheet): number[] {
  const node = sheet.parts.tree('rowBreaks');
  return node === undefined ? [] : childElements(node, 'brk').map(({ attributes }) => Number(attributes['id']));
}

function setBreaks(sheet: Sheet, rows: readonly number[]): void {
  const p = sheet.parts.prefix;
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  if (sorted.length === 0) {
    sheet.parts.set('rowBreaks');
    return;
  }
  sheet.parts.edit('rowBreaks', (node) => {
    Object.assign(node.attributes, { count: String(sorted.length), manualBreakCount: String(sorted.length) });
    node.children.splice(0, node.children.length, ...sorted.map((row) => ({ name: `${p}brk`, attributes: { id: String(row), max: '16383', man: '1' }, children: [] })));
  });
}

interface OnSheet {
  readonly sheet: Sheet;
  readonly row: number;
}

const pageBreak: (target: OnSheet, host: Host) => HostObject = define<'PageBreak', OnSheet>('PageBreak', {
  get: { columnIndex: () => 0, rowIndex: ({ row }) => row },
  set: {},
  nav: {},
  call: { delete: ({ sheet, row }) => { setBreaks(sheet, breaksOf(sheet).filter((one) => one !== row)); } },
});

export const horizontalPageBreaks = define<'PageBreakCollection', Sheet>('PageBreakCollection', {
  get: {},
  set: {},
  nav: {},
  call: {
    add: (sheet, [range], host) => {
      const { row } = rectOf(areaArgument(range, sheet));
      setBreaks(sheet, [...breaksOf(sheet), row]);
      return pageBreak({ sheet, row }, host);
    },
    getCount: (sheet) => breaksOf(sheet).length,
    removePageBreaks: (sheet) => { setBreaks(sheet, []); },
  },
});
