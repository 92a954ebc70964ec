/** ConditionalFormatCollection: only counted and cleared; rules are the user's. */
import type { SheetArea } from '../model/sheet';
import { define } from './define';
import { checkLayout, rectOf } from './sheetRules';

export const conditionalFormats = define<'ConditionalFormatCollection', SheetArea>('ConditionalFormatCollection', {
  get: {},
  set: {},
  nav: {},
  call: {
    clearAll: (area) => {
      checkLayout(area.sheet);
      area.sheet.parts.removeConditionalFormats(rectOf(area));
    },
    getCount: (area) => area.sheet.parts.conditionalFormatCount(rectOf(area)),
  },
});
