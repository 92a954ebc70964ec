/** The small dialog that says why the command did nothing, or not all: Excel has no other place for it. */
import type { Language } from '../messages/language';
import { noticeToHash } from '../messages/notice';
import type { Unfinished } from './command';

/** Percent of the window; Excel keeps a sensible minimum. */
const SIZE = { height: 36, width: 34 };
/** Excel ends a command that takes longer than five minutes, and its dialog with it. */
const LONGEST_SHOWN_MS = 4 * 60_000;

/** Shows the reasons and resolves once the dialog is closed, by whom or what ever; also where it cannot be shown. */
export function showReasons({ reasons, isPart }: Unfinished, language: Language): Promise<void> {
  const address = new URL('dialog.html', location.href);
  address.hash = noticeToHash(reasons, language, isPart);
  return new Promise((resolve) => {
    // In an iframe on the web, where pop-up windows are blocked; ignored elsewhere.
    Office.context.ui.displayDialogAsync(address.href, { ...SIZE, displayInIframe: true }, ({ status, value: dialog }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        resolve();
        return;
      }
      const close = (): void => {
        clearTimeout(clock);
        dialog.close();
        resolve();
      };
      const clock = setTimeout(close, LONGEST_SHOWN_MS);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, close);
      // The user closed it, or it could not be loaded.
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(clock);
        resolve();
      });
    });
  });
}
