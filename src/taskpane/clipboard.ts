/** Puts something on the clipboard, within a press of a button. */

/** A text, and the same as HTML for programs that take it. */
export interface Copied {
  readonly plain: string;
  readonly html?: string;
}

/**
 * True when it is there. Office's frames refuse the newer clipboard API (permissions policy of Excel on the web), so the document's own
 * copying comes first: it needs a selection, and its event carries what is really put there.
 */
export async function copyToClipboard({ plain, html }: Copied): Promise<boolean> {
  const place = document.createElement('textarea');
  place.value = ' ';
  Object.assign(place.style, { position: 'fixed', opacity: '0' });
  const before = document.activeElement;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.body.append(place);
  place.select();
  document.addEventListener('copy', fill);
  try {
    // The only copying that works in a frame without the permission; nothing replaces it there.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    if (document.execCommand('copy')) return true;
  } finally {
    document.removeEventListener('copy', fill);
    place.remove();
    if (before instanceof HTMLElement) before.focus();
  }
  try {
    const parts = { 'text/plain': plain, ...(html === undefined ? {} : { 'text/html': html }) };
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })])))]);
    return true;
  } catch {
    // Whatever it was that refused, the caller says that nothing was copied.
    return false;
  }
}
