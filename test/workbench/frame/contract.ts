/** Between the workbench's page and the frames that it shows the add-in's pages in. */
import type { FakeExternalOptions, FakeExternalPage } from '../../excel-host/office/fakeExternal';

/** The attribute of a frame that says what it is. */
export const FRAME_ROLE = 'data-peran';

export type Role = 'pane' | 'command' | 'dialog';

export interface WorkbenchWindow extends Window {
  /** Called by a frame before its office.js: lets it talk to the open workbook. */
  lkjWorkbench?: { connect(page: Window & FakeExternalPage, role: Role): FakeExternalOptions };
}
