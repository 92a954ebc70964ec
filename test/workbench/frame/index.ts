/** Runs in every page of the add-in before office.js: puts the workbench in Excel's place. */
import { fakeExternal, type FakeExternalPage } from '../../excel-host/office/fakeExternal';
import { FRAME_ROLE, type Role, type WorkbenchWindow } from './contract';

const page: Window & FakeExternalPage = window;
const { lkjWorkbench: workbench } = window.parent as WorkbenchWindow;
const role = window.frameElement?.getAttribute(FRAME_ROLE) as Role | null | undefined;
if (workbench && role) {
  // office.js keeps in it what another frame was told: whether it is a dialog, and the language.
  sessionStorage.clear();
  fakeExternal(page, workbench.connect(page, role));
}
