/** Whether this user has seen the first help: one flag in the browser, and nothing of any workbook. */
const NAME = 'lkj-bantuan-dilihat';

/** Where the browser keeps nothing for the page (private windows, blocked storage), nobody is greeted again and again. */
export function isFirstTime(): boolean {
  try {
    // eslint-disable-next-line no-restricted-globals -- one flag that the help was seen, nothing of a workbook
    return localStorage.getItem(NAME) === null;
  } catch {
    return false;
  }
}

export function rememberSeen(): void {
  try {
    // eslint-disable-next-line no-restricted-globals -- see above
    localStorage.setItem(NAME, '1');
  } catch {
    // It is shown once more; there is nothing to tell.
  }
}
