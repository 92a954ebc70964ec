/** Saves a file from the page, where the host lets a page do so. */

/**
 * Excel on Windows and on the web save what a link with `download` leads to; on the Mac and on an iPad such a link does nothing, and
 * says nothing (OfficeDev/office-js #2700, #4681: by design).
 */
export function canSaveFiles(platform: string): boolean {
  return platform === 'PC' || platform === 'OfficeOnline' || platform === 'Universal';
}

/** How long the browser may take to fetch what it saves, in milliseconds. */
const KEPT_MS = 60_000;

export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
