/**
 * Whether Excel opens the pane together with this workbook, for everyone who has the add-in. Excel's own name for it, which the
 * manifest has for the pane as well; it is kept in the workbook and lasts when that is saved.
 */
import { HostFailure } from '../port';

const NAME = 'Office.AutoShowTaskpaneWithDocument';

export function isAutoShown(): boolean {
  return Office.context.document.settings.get(NAME) === true;
}

/** Rejects with HostFailure. */
export function setAutoShown(isShown: boolean): Promise<void> {
  const { settings } = Office.context.document;
  if (isShown) settings.set(NAME, true);
  else settings.remove(NAME);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      // Office tells its answer as a text; its own enumeration is no value before office.js is there.
      if (String(status) === 'succeeded') resolve();
      else reject(new HostFailure('host-error', false, `settings ${error.code}`));
    });
  });
}
