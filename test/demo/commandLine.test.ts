import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { readArguments } from './arguments';
import { exactJson } from './exactJson';
import { openWorkbook, Refusal } from './input';

const FOLDER = mkdtempSync(join(tmpdir(), 'lkj-'));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipOf = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));

function saved(name: string, bytes: Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, bytes);
  return path;
}

/** The sentence with which a file is refused. */
async function refusal(read: () => unknown): Promise<string> {
  try {
    await read();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return '';
}

test.each<[name: string, bytes: Uint8Array, says: RegExp]>([
  ['kosong.xlsx', new Uint8Array(), /kosong/],
  ['acak.xlsx', Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 251), /bukan buku kerja Excel atau sudah rusak/],
  ['zip-kosong.xlsx', Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]), /bukan buku kerja Excel/],
  ['terpotong.xlsx', zipOf('[Content_Types].xml', 'xl/workbook.xml').slice(0, 60), /bukan buku kerja Excel atau sudah rusak/],
  ['lama.xlsx', Uint8Array.from([...OLE, ...Array.from({ length: 2000 }, () => 0)]), /simpan sebagai \.xlsx/],
  ['terkunci.xlsx', Uint8Array.from([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]), /kata sandi/],
  ['biner.xlsx', zipOf('[Content_Types].xml', 'xl/workbook.bin'), /simpan sebagai \.xlsx/],
  ['opendocument.xlsx', zipOf('mimetype', 'content.xml'), /simpan sebagai \.xlsx/],
  ['naskah.xlsx', zipOf('[Content_Types].xml', 'word/document.xml'), /bukan buku kerja Excel/],
])('%s is refused in one line', async (name, bytes, says) => {
  const sentence = await refusal(() => openWorkbook(saved(name, bytes)));
  expect(sentence).toMatch(says);
  expect(sentence).not.toMatch(/\n/);
  expect(sentence).toContain(name);
});

test('a missing file and a folder are refused', async () => {
  expect(await refusal(() => openWorkbook(join(FOLDER, 'tidak-ada.xlsx')))).toMatch(/tidak ditemukan/);
  expect(await refusal(() => openWorkbook(FOLDER))).toMatch(/folder/);
});

test.each<[words: string[], expected: object]>([
  [[], { input: join(import.meta.dirname, '../fixtures/dinsos-sumbar-2020.xlsx'), output: join('hasil', 'dinsos-sumbar-2020.xlsx'), json: false, tabel: false, rumus: false, docx: null }],
  [['a/b.xlsx'], { input: 'a/b.xlsx', output: join('hasil', 'b.xlsx'), json: false, tabel: false, rumus: false, docx: null }],
  [['--json', 'b.xlsx', 'c.xlsx'], { input: 'b.xlsx', output: 'c.xlsx', json: true, tabel: false, rumus: false, docx: null }],
  [['b.xlsx', 'c.xlsx', '--tabel'], { input: 'b.xlsx', output: 'c.xlsx', json: false, tabel: true, rumus: false, docx: null }],
  [['b.xlsx', 'c.xlsx', '--rumus'], { input: 'b.xlsx', output: 'c.xlsx', json: false, tabel: true, rumus: true, docx: null }],
  [['b.xlsx', '--docx', 'bab3.docx', 'c.xlsx'], { input: 'b.xlsx', output: 'c.xlsx', json: false, tabel: true, rumus: false, docx: 'bab3.docx' }],
])('%j', (words, expected) => {
  expect(readArguments(words)).toEqual(expected);
});

test.each<[words: string[], says: RegExp]>([
  [['a.xlsx', 'a.xlsx'], /sama dengan berkas masukan/],
  [['a.xlsx', './x/../a.xlsx'], /sama dengan berkas masukan/],
  [['a.xlsx', 'b.xlsx', 'c.xlsx'], /Terlalu banyak/],
  [['--jsom'], /--jsom tidak dikenal/],
  [['a.xlsx', 'b.xlsx', '--docx'], /berakhiran \.docx/],
  [['--docx', 'a.xlsx', 'b.xlsx'], /berakhiran \.docx/],
  [['a.xlsx', 'b.pdf'], /berakhiran \.xlsx/],
])('%j is refused', async (words, says) => {
  expect(await refusal(() => readArguments(words))).toMatch(says);
});

test.each<[value: unknown, json: string]>([
  [{ coefficient: 7109926530200n, scale: 2 }, '71099265302'], // whole rupiah
  [{ coefficient: 9841n, scale: 2 }, '98.41'],
  [{ coefficient: 9007199254740993n, scale: 0 }, '9007199254740993'], // 2^53 + 1, which no double holds
  [{ a: null, b: [], c: {}, d: 'x"y', e: [1, true] }, '{\n  "a": null,\n  "b": [],\n  "c": {},\n  "d": "x\\"y",\n  "e": [\n    1,\n    true\n  ]\n}'],
])('%o as JSON', (value, json) => {
  expect(exactJson(value)).toBe(json);
});
