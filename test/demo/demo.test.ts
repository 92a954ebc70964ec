/** The command as a clerk types it: what it prints, what it leaves behind, how it exits. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = mkdtempSync(join(tmpdir(), 'lkj-demo-'));
const fixture = (name: string): string => join(ROOT, 'test/fixtures', name);

interface Said {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function demo(...words: string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'test/demo/main.ts'), ...words], { cwd: FOLDER, encoding: 'utf8' });
  return { exit: status, stdout, stderr };
}

test('without a word: the report of 2020, its summary and where the result is', () => {
  const { exit, stdout, stderr } = demo();
  expect(stderr).toBe('');
  expect(exit).toBe(0);
  // (98,41 + 100 + 100 + 0) / 4 = 74,6025
  expect(stdout).toMatch(/CAPAIAN OPD +4 dari 4 +74,60 +Cukup/);
  expect(stdout).toContain('Sangat Baik 0 · Baik 3 · Cukup 0 · Kurang 1');
  expect(stdout).toMatch(/BELANJA LANGSUNG +Rp 71\.099\.265\.302 +Rp 64\.096\.468\.692 +Rp 7\.002\.796\.610 +90,15/);
  expect(stdout).toMatch(/Hasil: hasil.dinsos-sumbar-2020\.xlsx\n$/);
  expect(existsSync(join(FOLDER, 'hasil/dinsos-sumbar-2020.xlsx'))).toBe(true);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
}, 30_000);

test('--json: one object, its numbers exact; a second run over the result writes nothing', () => {
  const output = join(FOLDER, 'json.xlsx');
  const first = demo(fixture('dinsos-sumbar-2020.xlsx'), output, '--json');
  const { requests, opd, written } = JSON.parse(first.stdout) as { requests: number; opd: object; written: object[] };
  expect(first.stdout).toContain('"anggaran": 71099265302,');
  expect(requests).toBe(3);
  expect(opd).toEqual({ capaian: 74.6, kategori: 'Cukup', dari: '4 dari 4' });
  expect(written.length).toBeGreaterThan(262);
  const again = demo(output, join(FOLDER, 'json-2.xlsx'), '--json');
  expect(JSON.parse(again.stdout)).toMatchObject({ requests: 2, written: [] });
}, 30_000);

test.each<[name: string, words: () => string[], says: RegExp]>([
  ['a sheet of another kind', () => [fixture('bukan-apbd.xlsx'), join(FOLDER, 'x.xlsx')], /Tidak ada lembar Perjanjian Kinerja/],
  ['a missing file', () => ['tidak-ada.xlsx', join(FOLDER, 'x.xlsx')], /tidak ditemukan/],
  ['an old .xls', () => [saved('lama.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])), join(FOLDER, 'x.xlsx')], /simpan sebagai \.xlsx/],
  ['the input as output', () => [fixture('bukan-apbd.xlsx'), fixture('bukan-apbd.xlsx')], /sama dengan berkas masukan/],
])('%s: exit 2, one line, no output', (_, words, says) => {
  const before = readFileSync(fixture('bukan-apbd.xlsx'));
  const { exit, stdout, stderr } = demo(...words());
  expect(exit).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(says);
  expect(stderr.trim()).not.toMatch(/\n/);
  expect(existsSync(join(FOLDER, 'x.xlsx'))).toBe(false);
  expect(readFileSync(fixture('bukan-apbd.xlsx')).equals(before)).toBe(true);
}, 30_000);

function saved(name: string, bytes: Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, bytes);
  return path;
}

test('errors in the data: exit 1, and they are told', () => {
  const { exit, stdout } = demo(fixture('pk-sel-bermasalah.xlsx'), join(FOLDER, 'salah.xlsx'));
  expect(exit).toBe(1);
  expect(stdout).toMatch(/TEMUAN {2}\([1-9]\d* galat/);
}, 30_000);
