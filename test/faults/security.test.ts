/** Faults 59 to 62: nothing leaves the workbook, nothing foreign comes in. The pages themselves are tested in a browser (test/e2e). */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runEvaluation } from '../../src/app/runEvaluation';
import { evaluate } from '../../src/core/evaluate';
import { COMPLETION_NAMESPACE, LEDGER_NAMESPACE, SETTINGS_NAMESPACE } from '../../src/core/record/namespaces';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { openBench, REPORT } from '../host/bench';

const ROOT = path.resolve(__dirname, '../..');

function sourcesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? sourcesUnder(`${folder}/${entry.name}`) : /\.(?:tsx?|js|html)$/.test(entry.name) ? [`${folder}/${entry.name}`] : []));
}

/** To the letter, and nowhere else: the sample workbook beside the pages, and the flag that the first help was seen. */
const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([
  ['src/taskpane/mulaiRoom.ts', ["const SAMPLE = 'assets/LKj-contoh.xlsx';", 'await fetch(SAMPLE);']],
  ['src/taskpane/firstTime.ts', ['localStorage.getItem(NAME) === null;', "localStorage.setItem(NAME, '1');"]],
]);

/** Comments may name what the code must not use. */
function codeOf(file: string): string {
  const code = readFileSync(path.join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<!:)\/\/.*/g, '');
  return (ALLOWED.get(file) ?? []).reduce((rest, statement) => {
    expect(rest).toContain(statement);
    return rest.replace(statement, '');
  }, code);
}

test.each<[number: string, what: string, forbidden: RegExp]>([
  ['59', 'asks any address by itself', /\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)/],
  ['60', 'keeps or logs anything outside the workbook', /\b(?:console\.|localStorage|sessionStorage|indexedDB|document\.cookie|caches\.)/],
  ['55', 'makes markup or code of texts', /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\(|new Function)/],
])('fault %s: no source of the product %s', (_, __, forbidden) => {
  const sources = sourcesUnder('src');
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => forbidden.test(codeOf(file)))).toEqual([]);
});

test('fault 60: a failure\'s text for support holds codes and no cell', async () => {
  const bench = openBench({ sheets: REPORT });
  bench.host.faults.inject({ at: 3, kind: 'fail' });
  const outcome = await runEvaluation({ port: bench.port, evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at) });
  bench.close();
  const words = outcome.kind === 'failed' ? outcome.failure.message : '';
  expect(words).toMatch(/host-error/);
  for (const text of REPORT.PK.flat()) if (typeof text === 'string' && text !== '') expect(words).not.toContain(text);
});

interface Lock {
  readonly packages: Record<string, Record<string, unknown>>;
}

/** What the check of the lock file says of a changed copy. */
function checked(change: (lock: Lock) => void): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lkj-lock-'));
  try {
    mkdirSync(path.join(folder, '.ci'));
    cpSync(path.join(ROOT, '.ci/lockfile.mjs'), path.join(folder, '.ci/lockfile.mjs'));
    cpSync(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
    const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
    change(lock);
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock));
    execFileSync(process.execPath, ['.ci/lockfile.mjs'], { cwd: folder, encoding: 'utf8' });
    return '';
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const react = ({ packages }: Lock): Record<string, unknown> => packages['node_modules/react'] ?? {};

test.each<[what: string, change: (lock: Lock) => void, says: RegExp | '']>([
  ['as it is', () => undefined, ''],
  ['another version than declared', (lock) => Object.assign(react(lock), { version: '18.0.0' }), /react: package\.json says/],
  ['a package from elsewhere', (lock) => Object.assign(react(lock), { resolved: 'https://example.com/react.tgz' }), /react@\S+ comes from/],
  ['a package without a checksum', (lock) => Object.assign(react(lock), { integrity: undefined }), /has no checksum/],
  ['an install script that nobody read', (lock) => Object.assign(react(lock), { hasInstallScript: true }), /brings an install script/],
  ['a licence that may not be shipped', (lock) => Object.assign(react(lock), { license: 'GPL-3.0' }), /has the licence GPL-3\.0/],
])('fault 61: the lock file, %s', (_, change, says) => {
  const said = checked(change);
  if (says === '') expect(said).toBe('');
  else expect(said).toMatch(says);
});

test('fault 61: no package runs a script when it is installed, and CI asks for known holes', () => {
  expect(readFileSync(path.join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  expect(readFileSync(path.join(ROOT, '.ci/run'), 'utf8')).toMatch(/npm audit --omit=dev/);
});

test.each<[what: string, xml: string]>([
  ['a journal that claims the user\'s cells', `<catatan xmlns="${LEDGER_NAMESPACE}">{"run":1,"waktu":"2020-12-31T00:00:00Z","selesai":true,"tabel":[{"lembar":"PK","kunci":["x"],"kolom":[{"peran":"capaian","kolom":4,"baru":null,"bernama":true,"nilai":[20],"lama":[],"tetap":[],"format":[]}]}],"buatan":[]}</catatan>`],
  ['a journal with a formula for a value', `<catatan xmlns="${LEDGER_NAMESPACE}">{"run":1,"waktu":"x","selesai":true,"tabel":"=1+1","buatan":[]}</catatan>`],
  ['a journal with a prototype', `<catatan xmlns="${LEDGER_NAMESPACE}">{"__proto__":{"run":1}}</catatan>`],
  ['settings with code for a formula', `<pengaturan xmlns="${SETTINGS_NAMESPACE}">{"bentukTurun":"constructor"}</pengaturan>`],
  ['settings with an entity', `<!DOCTYPE x [<!ENTITY a "b">]><pengaturan xmlns="${SETTINGS_NAMESPACE}">{"opd":"&a;"}</pengaturan>`],
  ['a completion of nothing', `<selesai xmlns="${COMPLETION_NAMESPACE}" run="9"/>`],
])('fault 62: %s changes no input, no result and nothing that is written', async (_, xml) => {
  const bench = openBench({ sheets: REPORT });
  bench.workbook.addXmlPart(xml);
  const inputs = bench.pk.grid('A1:F5');
  const outcome = await runEvaluation({ port: bench.port, evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at) });
  expect(outcome).toMatchObject({ kind: 'done' });
  expect(bench.pk.grid('A1:F5')).toEqual(inputs);
  expect(bench.pk.grid('G3:H5')).toEqual([[50, 'Kurang'], ['', '(target 0)'], [105, 'Sangat Baik']]);
  bench.close();
});
