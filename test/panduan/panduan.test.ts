/** The guide: every finding has its place, every link leads somewhere, nothing is fetched from elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { ISSUE_PARAMS } from '../../src/core/model/issueParams';
import { RUMUS } from '../../src/core/rules/rumusCapaian';
import { DASAR_SKALA, SKALA_BAWAAN } from '../../src/core/rules/skalaKategori';
import { contohOf } from '../../src/panduan/contoh';
import { GAMBAR, pathOfGambar } from '../../src/panduan/gambar';
import { makePanduan } from '../../src/panduan/pages';

const CODES = Object.keys(ISSUE_PARAMS) as (keyof typeof ISSUE_PARAMS)[];
const PAGES = new Map(makePanduan().map(({ path, html }) => [`panduan/${path}`, html]));
const BANTUAN = 'assets/bantuan.html';
/** The build puts the sample workbook of the demo there. */
const BUILT: ReadonlySet<string> = new Set(['assets/LKj-contoh.xlsx']);

const hrefsOf = (html: string): string[] => [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, href = '']) => href);
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

test.each(CODES)('%s: an anchor, a cause and a remedy in both languages', (code) => {
  expect(Object.keys(contohOf(code)).sort()).toEqual([...ISSUE_PARAMS[code]].sort());
  for (const page of ['panduan/temuan.html', 'panduan/en/temuan.html']) {
    const html = PAGES.get(page)!;
    const entry = html.slice(html.indexOf(`<h2 id="${code}">`)).split('</dl>')[0]!;
    expect(entry).toMatch(/<dd>[^<]{15,}<\/dd>.*<dd>[^<]{15,}<\/dd>/s);
    expect(entry).not.toMatch(/…\.|undefined/);
  }
});

test('every formula and every scale is there with its source', () => {
  const text = textOf(PAGES.get('panduan/rumus.html')!);
  for (const { teks, sumber } of Object.values(RUMUS)) {
    expect(text).toContain(teks);
    expect(text).toContain(sumber);
  }
  for (const { id } of SKALA_BAWAAN) {
    expect(text).toContain(DASAR_SKALA[id]?.nama);
    expect(text).toContain(DASAR_SKALA[id]?.dasarHukum);
  }
});

test.each([...PAGES, [BANTUAN, readFileSync(BANTUAN, 'utf8')] as const])('%s: links lead somewhere, and nothing is fetched', (page, html) => {
  for (const href of hrefsOf(html)) {
    const [file = '', anchor] = href.split('#');
    const target = file === '' ? page : posix.join(posix.dirname(page), file);
    expect(PAGES.has(target) || BUILT.has(target) || existsSync(target) ? 'found' : target).toBe('found');
    if (anchor !== undefined) expect(PAGES.get(target)).toContain(`id="${anchor}"`);
  }
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/https?:\/\/(?!lkj\.)|<script|<link|@import|url\(|\son[a-z]+=/i);
});

test('the help page leads to the guide and the template', () => {
  expect(hrefsOf(readFileSync(BANTUAN, 'utf8'))).toEqual(expect.arrayContaining(['../panduan/index.html', '../panduan/en/index.html', 'LKj-templat.xlsx']));
});

test.each(GAMBAR)('the picture %s is there and shown, in both languages', (gambar) => {
  for (const language of ['id', 'en'] as const) {
    const file = pathOfGambar(gambar, language);
    // The signature of a PNG.
    expect(readFileSync(file).subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect([...PAGES].filter(([page, html]) => page.includes('/en/') === (language === 'en') && html.includes(file))).toHaveLength(1);
  }
});

test('both languages have the same pages', () => {
  const names = [...PAGES.keys()];
  expect(names.filter((name) => name.includes('/en/')).map((name) => name.replace('/en/', '/'))).toEqual(names.filter((name) => !name.includes('/en/')));
});
