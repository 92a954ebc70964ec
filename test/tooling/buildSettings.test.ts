/** What an office decides about its build: what is taken, what is refused, and where it stands in manifest and page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSettings, helpFor, manifestFor } from '../../.ci/buildSettings.cjs';

const read = (name: string): string => readFileSync(path.resolve(__dirname, '../..', name), 'utf8');
const ID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

test('without any, the developer’s own machine and the manifest as it stands', () => {
  const manifest = read('manifest.xml');
  const settings = buildSettings({});
  expect(settings).toMatchObject({ baseUrl: 'https://localhost:3000', supportUrl: null });
  expect(manifestFor(manifest, settings)).toBe(manifest);
});

test.each<[name: string, value: string]>([
  ['LKJ_BASE_URL', 'http://lkj.contoh.go.id'],
  ['LKJ_BASE_URL', 'https://lkj.contoh.go.id/'],
  ['LKJ_BASE_URL', 'lkj.contoh.go.id'],
  ['LKJ_BASE_URL', 'https://a" onload="x'],
  ['LKJ_BASE_URL', 'https://[::1'],
  ['LKJ_SUPPORT_URL', 'http://bantuan.contoh.go.id'],
  ['LKJ_SUPPORT_URL', 'javascript:alert(1)'],
  ['LKJ_SUPPORT_URL', 'https://a?x=<b>'],
  ['LKJ_SUPPORT_URL', "https://a'b"],
  ['LKJ_ADDIN_ID', '1234'],
  ['LKJ_ADDIN_ID', `{${ID}}`],
])('%s=%s is refused by its name', (name, value) => expect(() => buildSettings({ [name]: value })).toThrow(new RegExp(`^${name} must be .*, not "`)));

test('given, they stand in the manifest and on the page of help', () => {
  const settings = buildSettings({ LKJ_BASE_URL: 'https://lkj.contoh.go.id/add-in', LKJ_ADDIN_ID: ID.toUpperCase(), LKJ_SUPPORT_URL: 'https://bantuan.contoh.go.id/lkj' });
  const manifest = manifestFor(read('manifest.xml'), settings);
  expect(manifest).not.toContain('localhost');
  expect(manifest).toContain(`<Id>${ID}</Id>`);
  expect(manifest).toContain('<SupportUrl DefaultValue="https://bantuan.contoh.go.id/lkj"/>');
  expect(manifest).toContain('<bt:Url id="Panel.Url" DefaultValue="https://lkj.contoh.go.id/add-in/taskpane.html"/>');
  const help = helpFor(read('assets/bantuan.html'), settings);
  expect(help.match(/<a href="https:\/\/bantuan\.contoh\.go\.id\/lkj">/g)).toHaveLength(2);
  expect(helpFor(read('assets/bantuan.html'), buildSettings({}))).not.toMatch(/dukungan -->|support -->|Hubungi/);
});
