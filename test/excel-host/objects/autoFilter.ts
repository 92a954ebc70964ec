/** AutoFilter of a worksheet and of a table: read and cleared; criteria are the user's. */
import type { Sheet, Table } from '../model/sheet';
import type { Rect } from '../behaviour/address';
import { checkLayout } from './sheetRules';
import { define, NULL_OBJECT, type Host, type HostObject } from './define';
import { range } from './range';

interface Filter {
  readonly sheet: Sheet;
  /** Null for the worksheet's own filter. */
  readonly table: Table | null;
}

function stateOf({ sheet, table }: Filter): { rect: Rect; filtered: boolean } | null {
  return table ?? sheet.autoFilter;
}

/** Rows come back when nothing is filtered any more. */
function clearCriteria({ sheet, table }: Filter): void {
  checkLayout(sheet);
  const state = stateOf({ sheet, table });
  if (!state?.filtered) return;
  state.filtered = false;
  if (table) table.changed = true;
  else sheet.parts.setAutoFilter(sheet.autoFilter);
  for (let row = state.rect.row; row < state.rect.row + state.rect.rows; row += 1) if (sheet.isRowHidden(row)) sheet.hideRow(row, false);
}

const autoFilter = define<'AutoFilter', Filter>('AutoFilter', {
  get: {
    enabled: (filter) => stateOf(filter) !== null,
    isDataFiltered: (filter) => stateOf(filter)?.filtered ?? false,
  },
  set: {},
  nav: {},
  call: {
    getRangeOrNullObject: (filter, _, host) => {
      const state = stateOf(filter);
      return state ? range(host.track({ sheet: filter.sheet, rect: state.rect }), host) : NULL_OBJECT;
    },
    clearCriteria: (filter) => { clearCriteria(filter); },
    remove: (filter) => {
      clearCriteria(filter);
      if (filter.table) return;
      filter.sheet.autoFilter = null;
      filter.sheet.parts.setAutoFilter(null);
    },
  },
});

export function sheetAutoFilter(sheet: Sheet, host: Host): HostObject {
  return autoFilter({ sheet, table: null }, host);
}

export function tableAutoFilter(sheet: Sheet, table: Table, host: Host): HostObject {
  return autoFilter({ sheet, table }, host);
}
