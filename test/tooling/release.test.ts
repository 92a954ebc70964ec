/** The release: what is zipped, that the same build gives the same bytes, and which builds are refused. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import packageJson from '../../package.json';

const ROOT = path.resolve(__dirname, '../..');
const WHOLE = { 'manifest.xml': '<x url="https://lkj.contoh.go.id"/>', 'taskpane.html': 't', 'commands.html': 'c', 'assets/LKj-templat.xlsx': 'x', 'assets/LKj-contoh.xlsx': 'y', 'panduan/index.html': 'p', 'panduan/en/index.html': 'e' };

/** A folder like dist/. */
function built(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lkj-rilis-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

function release(folder: string): { readonly exit: number | null; readonly stderr: string; readonly zip: string } {
  const into = mkdtempSync(path.join(tmpdir(), 'lkj-zip-'));
  const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, '.ci/release.mjs'), folder, into], { encoding: 'utf8' });
  return { exit: status, stderr, zip: path.join(into, `lkj-excel-${packageJson.version}.zip`) };
}

test('everything of a build is in it', () => {
  const { exit, zip } = release(built(WHOLE));
  expect(exit).toBe(0);
  expect(Object.fromEntries(Object.entries(unzipSync(readFileSync(zip))).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual(WHOLE);
});

test('the same build gives the same bytes, whenever it was made', () => {
  const [one, other] = [built(WHOLE), built(Object.fromEntries(Object.entries(WHOLE).reverse()))];
  utimesSync(path.join(other, 'taskpane.html'), new Date(2001, 1, 3), new Date(2001, 1, 3));
  expect(readFileSync(release(one).zip).equals(readFileSync(release(other).zip))).toBe(true);
});

test.each<[name: string, files: Readonly<Record<string, string>>, says: RegExp]>([
  ['a build for the developer’s own machine', { ...WHOLE, 'manifest.xml': '<x url="https://localhost:3000"/>' }, /leads to localhost/],
  ['half a build', { 'manifest.xml': WHOLE['manifest.xml'] }, /not a whole build \(taskpane\.html, /],
])('%s is refused', (_, files, says) => {
  const { exit, stderr, zip } = release(built(files));
  expect(exit).toBe(2);
  expect(stderr).toMatch(says);
  expect(existsSync(zip)).toBe(false);
});
