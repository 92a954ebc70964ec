/** Settings from elsewhere: what is taken, what is refused and why, and what they would change, in words. */
import { DEFAULTS, type WorkbookSettings } from '../../src/core/record/settings';
import { aturanChanges, importSettings, ownAturan } from '../../src/taskpane/aturan';

const pita = (nilai: readonly (string | null)[]): object[] => nilai.map((each, at) => ({ kategori: `K${at + 1}`, dari: each === null ? null : { nilai: each, termasuk: true } }));

test.each<[what: string, text: string, taken: Partial<WorkbookSettings>]>([
  ['one setting, the others as they were', '{"batas": 120}', { batas: 120, opd: 'Dinas A' }],
  ['a scale', JSON.stringify({ skala: { nama: 'Sendiri', pita: pita(['90', null]) } }), { skala: { nama: 'Sendiri', pita: [{ kategori: 'K1', dari: { nilai: '90', termasuk: true } }, { kategori: 'K2', dari: null }] } }],
  ['which worksheets count stays', '{"pilihan": {"pk": "Lain", "abaikan": ["PK"]}, "temuan": false}', { pilihan: { pk: 'PK 2024', abaikan: [] }, temuan: false }],
  ['a file with a byte order mark', '\uFEFF{"mode": "rumus"}', { mode: 'rumus' }],
  ['what a later version adds is passed over', '{"mode": "rumus", "warna": "hijau"}', { mode: 'rumus' }],
])('taken: %s', (_, text, taken) => {
  const before: WorkbookSettings = { ...DEFAULTS, pilihan: { pk: 'PK 2024', abaikan: [] }, opd: 'Dinas A' };
  expect(importSettings(text, before, 'id')).toEqual({ kind: 'taken', settings: { ...before, ...taken } });
});

test.each<[what: string, text: string, reason: RegExp]>([
  ['no JSON', '{"batas": 120', /bukan pengaturan LKj, atau tidak utuh/],
  ['a list', '[1]', /bukan pengaturan LKj/],
  ['a number', '12', /bukan pengaturan LKj/],
  ['nothing', '', /bukan pengaturan LKj/],
  ['longer than any settings', JSON.stringify({ opd: 'x'.repeat(200_000) }), /bukan pengaturan LKj/],
  ['something else', '{"name": "paket"}', /tidak ada pengaturan LKj/],
  ['nothing but worksheets', '{"pilihan": {"abaikan": []}}', /tidak ada pengaturan LKj/],
  ['a prototype for a setting', '{"__proto__": {"batas": 120}, "constructor": 1}', /tidak ada pengaturan LKj/],
  ['a cap that is none', '{"batas": 115}', /“Capaian paling tinggi”/],
  ['a year in words', '{"tahun": "2020"}', /“Tahun laporan”/],
  ['an arah that is none', '{"arah": [{"indikator": "Angka", "arah": "rentang"}]}', /“Arah tiap indikator”/],
  ['a scale whose bands do not descend', JSON.stringify({ skala: { nama: 'S', pita: pita(['50', '60', null]) } }), /Skala kategori .* harus lebih rendah/],
  ['a scale without a name', JSON.stringify({ skala: { nama: '', pita: pita(['50', null]) } }), /“Skala kategori”/],
])('refused: %s', (_, text, reason) => {
  const answer = importSettings(text, DEFAULTS, 'id');
  expect(answer.kind === 'refused' ? answer.reason : 'taken').toMatch(reason);
});

test('what would change, and nothing else', () => {
  const after: WorkbookSettings = { ...DEFAULTS, batas: 120, tahun: 2024, temuan: false, arah: [{ indikator: 'Angka Kemiskinan', arah: 'turun' }], skala: { nama: 'Sendiri', pita: [{ kategori: 'Baik', dari: { nilai: '97.5', termasuk: false } }, { kategori: 'Kurang', dari: null }] } };
  expect(aturanChanges(DEFAULTS, after, 'id').map(({ nama, before, after: then }) => `${nama}: ${before} → ${then}`)).toEqual([
    'Skala kategori: Skala LKj (Tabel 3.1): Sangat Baik > 100, Baik ≥ 75, Cukup ≥ 55, Kurang di bawahnya → Sendiri: Baik > 97,5, Kurang di bawah semuanya',
    'Capaian paling tinggi: tanpa batas → 120%',
    'Arah tiap indikator: menurut lembar → Angka Kemiskinan (turun: makin rendah makin baik)',
    'Tahun laporan: menurut lembar → 2024',
    'Lembar Temuan: ya → tidak',
  ]);
});

test('settings that differ from the defaults', () => {
  expect(ownAturan(DEFAULTS, 'en')).toEqual([]);
  expect(ownAturan({ ...DEFAULTS, rataRata: 'sasaran', mode: 'rumus', opd: 'Dinas A' }, 'en')).toEqual([
    { nama: 'Achievement of the agency', isi: 'mean of the objectives' },
    { nama: 'Name of the agency', isi: 'Dinas A' },
    { nama: 'Results are written as', isi: 'Formulas' },
  ]);
});
