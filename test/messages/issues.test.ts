/** Every finding has a sentence and a remedy in both languages, with its numbers written the reader's way. */
import { evaluate } from '../../src/core/evaluate';
import type { IssueCode } from '../../src/core/model/issueCode';
import { ISSUE_PARAMS } from '../../src/core/model/issueParams';
import { id } from '../../src/messages/issues/id';
import { idHitung } from '../../src/messages/issues/idHitung';
import { messageOf, untoldParams } from '../../src/messages/messageOf';
import type { Language } from '../../src/messages/language';
import { sentencesIn } from '../../src/messages/sentences';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { contohOf } from '../../src/panduan/contoh';
import { snapshotOfFixture } from '../core/fixtureSnapshot';

const CODES = Object.keys(ISSUE_PARAMS) as IssueCode[];

/** Words no Indonesian sentence of ours has; a quoted sheet text is not ours. */
const ENGLISH = /\b(the|this|that|cell|row|column|value|number|sheet|worksheet|is|are|was|not|and|or|of|to|with|then|check|type|again|error|warning|info|budget|achievement|null|undefined|NaN)\b/i;
const INDONESIAN = /\b(ini|tidak|lembar|baris|atau|dan|yang|lalu|dengan|sel|angka)\b/i;

describe.each(['id', 'en'] as const)('%s', (language: Language) => {
  test.each(CODES)('%s', (code) => {
    const params = contohOf(code);
    expect(untoldParams({ code, params })).toEqual([]);
    const { message, remedy } = messageOf({ code, params }, language);
    for (const sentence of [message, remedy]) {
      expect(sentence).toMatch(/^[^a-z].{14,}[.”]$/s);
      expect(sentence).not.toMatch(/[{}$…]|undefined|\[object/);
      // Quotations from the sheet and header names are left out.
      expect(sentence.replace(/“[^”]*”/g, '')).not.toMatch(language === 'id' ? ENGLISH : INDONESIAN);
    }
  });
});

test.each([
  // [code, params, what the sentence must hold, Indonesian then English]
  ['jumlah-tidak-cocok', { own: '71099265302', sum: '71099265301', difference: '1', field: 'anggaran' }, 'Anggaran tertulis Rp 71.099.265.302', 'budget says Rp 71,099,265,302'],
  ['pembulatan-berbeda', { typed: '97.9', computed: '97.84', field: 'capaian' }, 'tertulis 97,9%, sedangkan hasil hitungan 97,84%', 'says 97.9%; computed, it is 97.84%'],
  ['salah-hitung', { typed: '-5', computed: '7002796610', field: 'sisa' }, 'tertulis -Rp 5, seharusnya Rp 7.002.796.610', 'says -Rp 5, but should be Rp 7,002,796,610'],
  ['salah-hitung', { typed: '90.1', computed: '90.15', field: 'persen' }, '% realisasi tertulis 90,1%', '% realised says 90.1%'],
  ['angka-ambigu', { value: '1,234', id: '1.234', en: '1234' }, '“1,234” dapat berarti 1,234 atau 1.234', '“1,234” may mean 1.234 or 1,234'],
  ['lembar-tidak-terbaca', { bagian: 'values' }, 'bentuk yang tidak dikenal (isi sel)', 'a form that is not known (cell contents)'],
  ['lembar-tidak-terbaca', { bagian: 'merges.0.rows' }, 'tidak dikenal (sel gabungan)', 'not known (merged cells)'],
  ['lembar-tidak-terbaca', { bagian: 'printArea.rows' }, 'tidak dikenal (keterangan lembarnya)', 'not known (properties)'],
  ['kode-angka', { kode: '1.1' }, 'Kode 1.1 ', 'code 1.1 '],
  ['program-apbn', { program: 'Penanganan Bencana' }, 'Program “Penanganan Bencana” dibiayai', 'The programme “Penanganan Bencana” is paid'],
  ['program-apbn', { program: 'PROGRAM PENANGANAN BENCANA' }, '“PROGRAM PENANGANAN BENCANA” dibiayai', 'The programme “PROGRAM PENANGANAN BENCANA” is paid'],
  ['kegiatan-tidak-di-apbd', { kegiatan: 'Bimbingan', program: 'Program Rehabilitasi Sosial' }, 'di lembar APBD pada “Program Rehabilitasi Sosial”.', 'under the programme “Program Rehabilitasi Sosial”.'],
  ['belum-ada-data', { value: '' }, 'Belum ada data, jadi', 'There is no data yet, so'],
  ['belum-ada-data', { value: 'n/a' }, '(tertulis “n/a”)', '(it says “n/a”)'],
  ['tanda-batas-target', { value: '≤ 5', arah: 'turun' }, '“≤ 5” dibaca sebagai arah turun (makin rendah makin baik)', 'lower is better'],
  ['bukan-angka', { value: '<img src=x onerror=alert(1)>' }, '“<img src=x onerror=alert(1)>”', '“<img src=x onerror=alert(1)>”'],
  // Digits are never lost, however many there are.
  ['melebihi-batas-presisi', { value: '123456789012345678901.25' }, '123.456.789.012.345.678.901,25', '123,456,789,012,345,678,901.25'],
] as const)('%s %j', (code, params, indonesian, english) => {
  expect(messageOf({ code, params }, 'id').message).toContain(indonesian);
  expect(messageOf({ code, params }, 'en').message).toContain(english);
});

test('a long cell is shortened between letters, on one line', () => {
  const { message } = messageOf({ code: 'bukan-angka', params: { value: `${'😀'.repeat(50)}\r\n\t${'x'.repeat(32_000)}` } }, 'id');
  expect(message).toBe(`“${'😀'.repeat(50)} ${'x'.repeat(9)}…” bukan angka.`);
});

test('what a finding does not tell is visibly missing, and named', () => {
  const issue = { code: 'salah-hitung', params: { typed: '1', field: 'capaian' } } as const;
  expect(messageOf(issue, 'id').message).toBe('Capaian tertulis 1%, seharusnya …%. Angka yang tertulis tidak diubah.');
  expect(untoldParams(issue)).toEqual(['computed']);
});

test('names of JavaScript are no params', () => {
  expect(messageOf({ code: 'bukan-angka', params: JSON.parse('{"value":"__proto__"}') as Record<string, string> }, 'id').message).toBe('“__proto__” bukan angka.');
});

test('a run without the tables has a sentence for all that it tells, though the workbook has every sheet', async () => {
  const snapshot = await snapshotOfFixture('dinsos-sumbar-2020-terisi');
  const { issues } = evaluate(snapshot, SHEET_TEXTS.id, '2026-01-02T03:04:05.000Z');
  expect(issues.length).toBeGreaterThan(5);
  expect(issues.map(sentencesIn(idHitung))).toEqual(issues.map(sentencesIn(id)));
  expect(sentencesIn(idHitung)({ code: 'program-apbn', params: { program: 'A' } })).toEqual({ message: 'program-apbn', remedy: '…' });
});
