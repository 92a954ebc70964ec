/** Pages of the guide as text: one sheet of style, no script, nothing loaded from anywhere. */
import type { Language } from '../messages/language';

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export interface Page {
  /** Below the guide's folder. */
  readonly path: string;
  readonly html: string;
}

const STYLE = [
  ':root { color-scheme: light dark; }',
  "body { max-width: 46rem; margin: 0 auto; padding: 24px 16px 48px; font: 16px/1.55 'Segoe UI', system-ui, sans-serif; overflow-wrap: anywhere; }",
  'nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; list-style: none; }',
  'h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }',
  'table { border-collapse: collapse; } th, td { border: 1px solid; padding: 4px 8px; text-align: start; vertical-align: top; }',
  'dt { font-weight: 600; } dd { margin: 0 0 8px; } code, pre { font-family: Consolas, monospace; font-size: 0.95em; } pre { overflow-x: auto; }',
  '.daftar { columns: 16rem; }',
  'figure { margin: 16px 0; } img { max-width: 100%; max-height: 42rem; border: 1px solid; border-radius: 4px; } figcaption { font-size: 0.9em; }',
  '.lebar { overflow-x: auto; } [aria-current] { font-weight: 600; }',
].join('\n      ');

export interface Shell {
  readonly language: Language;
  readonly title: string;
  /** Links at the top: text and address, as seen from the page; which of them is the page itself. */
  readonly links: readonly (readonly [text: string, href: string])[];
  readonly here: string;
  /** Markup. */
  readonly body: string;
}

export function pageHtml({ language, title, links, here, body }: Shell): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'" />
    <title>${escape(title)}</title>
    <style>
      ${STYLE}
    </style>
  </head>
  <body>
    <nav><ul>${links.map(([text, href]) => `<li><a href="${escape(href)}"${href === here ? ' aria-current="page"' : ''}>${escape(text)}</a></li>`).join('')}</ul></nav>
    <main>
    <h1>${escape(title)}</h1>
${body}
    </main>
  </body>
</html>
`;
}
