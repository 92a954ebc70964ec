/** The pages as they are built: what they may load, and that the manifest's addresses are among them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Configuration } from 'webpack';
import configurations from '../../webpack.config.js';

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Page {
  readonly filename: string;
  readonly template: string;
  readonly templateParameters: { readonly csp: string; readonly officeJs: string };
}

/** The options of every HtmlWebpackPlugin. */
function pagesOf(configuration: Configuration): Page[] {
  return (configuration.plugins ?? []).flatMap((plugin) => (plugin !== null && typeof plugin === 'object' && 'userOptions' in plugin ? [plugin['userOptions'] as Page] : []));
}

const PAGES = configurations({}, {}).flatMap(pagesOf);

test('all pages are seen', () => expect(PAGES.map(({ filename }) => filename).sort()).toEqual(['commands.html', 'dialog.html', 'taskpane.html', 'terlalu-lama.html']));

describe.each(PAGES)('$filename', ({ template, templateParameters: { csp, officeJs } }) => {
  const html = read(template);

  test('its policy comes before anything is loaded', () => {
    expect(html).toContain('content="<%= csp %>"');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|img|style)/));
  });

  test('scripts come from here and from Microsoft only, and none is inline', () => {
    const directives = new Map(csp.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    // Nothing is sent or fetched elsewhere; forms and <base> are shut.
    expect(directives.get('connect-src')).toEqual(["'self'"]);
    expect(directives.get('form-action')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(csp.replace('https://appsforoffice.microsoft.com', '')).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
    expect(html.match(/<script(?! (defer )?src="<%= officeJs %>"><\/script>)/g)).toBeNull();
    expect(html).not.toMatch(/\son[a-z]+=/i);
    expect(officeJs).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  });
});

test('every address of the manifest is a page or a file that is built', () => {
  const built = PAGES.map(({ filename }) => `/${filename}`);
  const missing = [...read('manifest.xml').matchAll(/DefaultValue="(https:[^"]+)"/g)]
    .map(([, url = '']) => new URL(url).pathname)
    .filter((pathname) => !built.includes(pathname) && !(pathname.startsWith('/assets/') && existsSync(path.join(ROOT, pathname))));
  expect(missing).toEqual([]);
});

test.each([
  ['http://lkj.example.go.id', false],
  ['https://lkj.example.go.id/', false],
  ['https://lkj.example.go.id"/><x', false],
  ['https://lkj.example.go.id/add-in', true],
])('%s as the address of a build: %s', (url, taken) => {
  const before = process.env['LKJ_BASE_URL'];
  process.env['LKJ_BASE_URL'] = url;
  try {
    if (taken) expect(configurations({}, {})).toHaveLength(2);
    else expect(() => configurations({}, {})).toThrow('LKJ_BASE_URL must be an https address');
  } finally {
    if (before === undefined) delete process.env['LKJ_BASE_URL'];
    else process.env['LKJ_BASE_URL'] = before;
  }
});
