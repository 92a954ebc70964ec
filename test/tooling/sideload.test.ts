/** `npm run sideload`: which of Microsoft's tools it calls, with what, and what it refuses. An npm that only notes down what it was asked stands in for npm. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const WORKBOOK = 'https://contoh.sharepoint.com/:x:/r/LKj.xlsx?d=w1&web=$(id)';

interface Called {
  readonly exit: number | null;
  readonly stderr: string;
  readonly commands: readonly (readonly string[])[];
}

/** `exit` is what each tool ends with. */
function sideload(given: readonly string[], exit = 0): Called {
  const folder = mkdtempSync(path.join(tmpdir(), 'lkj-pasang-'));
  const [npm, noted] = [path.join(folder, 'npm.cjs'), path.join(folder, 'noted')];
  writeFileSync(npm, `require('node:fs').appendFileSync(${JSON.stringify(noted)}, JSON.stringify(process.argv.slice(2)) + '\\n'); process.exit(${exit});`);
  const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, '.ci/sideload.mjs'), ...given], { encoding: 'utf8', env: { ...process.env, npm_execpath: npm } });
  const lines = existsSync(noted) ? readFileSync(noted, 'utf8').trim().split('\n') : [];
  return { exit: status, stderr, commands: lines.map((line) => (JSON.parse(line) as string[]).slice(3)) };
}

const certificates = ['office-addin-dev-certs@3.0.0', 'install'];
const start = (place: string): string[] => ['office-addin-debugging@7.0.0', 'start', 'manifest.xml', place, '--app', 'excel', '--dev-server', 'npm run serve', '--dev-server-port', '3000'];

test.each<[what: string, given: readonly string[], commands: readonly (readonly string[])[]]>([
  ['Excel on this machine', [], [certificates, start('desktop')]],
  ['Excel on the web, the address to the letter', ['web', WORKBOOK], [certificates, [...start('web'), '--document', WORKBOOK]]],
  ['taken away again', ['stop'], [['office-addin-debugging@7.0.0', 'stop', 'manifest.xml', 'desktop']]],
  ['taken away from the web', ['stop', 'web'], [['office-addin-debugging@7.0.0', 'stop', 'manifest.xml', 'web']]],
])('%s', (_, given, commands) => {
  expect(sideload(given)).toEqual({ exit: 0, stderr: '', commands });
});

test.each<[what: string, given: readonly string[], says: RegExp]>([
  ['the web without an address', ['web'], /address of a workbook/],
  ['the web with a file', ['web', 'C:\\LKj.xlsx'], /address of a workbook/],
  ['another word', ['word'], /npm run sideload/],
])('%s is refused before anything is called', (_, given, says) => {
  const called = sideload(given);
  expect(called).toMatchObject({ exit: 1, commands: [] });
  expect(called.stderr).toMatch(says);
});

test('where a tool fails, it ends there and says which', () => {
  const called = sideload([], 3);
  expect(called).toMatchObject({ exit: 1, commands: [certificates] });
  expect(called.stderr).toContain('office-addin-dev-certs@3.0.0');
});
