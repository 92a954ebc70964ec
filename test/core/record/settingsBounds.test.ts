/** What each setting may be, in a part and in a text that is copied. */
import type { StoredPart } from '../../../src/core/model/grid';
import { SETTINGS_NAMESPACE } from '../../../src/core/record/namespaces';
import { DEFAULTS, hasUnreadableSettings, parseSettings, readSettings, type WorkbookSettings } from '../../../src/core/record/settings';
import { changePilihan } from '../../../src/core/record/settingsChange';
import { settingsOfText, settingsText } from '../../../src/core/record/settingsText';

const stored = (xml: string, namespace = SETTINGS_NAMESPACE): StoredPart => ({ id: '1', namespace, xml });
const json = (value: unknown): StoredPart => stored(`<pengaturan xmlns="${SETTINGS_NAMESPACE}">${JSON.stringify(value)}</pengaturan>`);
const holds = (value: object): boolean => parseSettings(json(value)) !== null;
const long = (length: number): string => 'x'.repeat(length);
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const pita = (kategori: string, nilai = '90') => ({ kategori, dari: { nilai, termasuk: true } });
const skala = (change: object) => ({ skala: { nama: 'Skala kami', pita: [pita('Baik'), { kategori: 'Kurang', dari: null }], ...change } });

test.each<[why: string, taken: readonly object[], refused: readonly object[]]>([
  ['PK and APBD', [{ pilihan: { pk: 'x' } }, { pilihan: { apbd: long(31) } }, { pilihan: {} }], [{ pilihan: { pk: '' } }, { pilihan: { apbd: '' } }, { pilihan: { apbd: long(32) } }, { pilihan: 'PK' }, { pilihan: null }]],
  ['worksheets that are left out', [{ pilihan: { abaikan: many(200, 'x') } }], [{ pilihan: { abaikan: many(201, 'x') } }, { pilihan: { abaikan: [''] } }, { pilihan: { abaikan: [long(32)] } }, { pilihan: { abaikan: 'x' } }]],
  ['a scale that is built in', [{ skala: 'lkj' }, { skala: 'permendagri-86-2017' }], [{ skala: 'lain' }, { skala: null }, { skala: {} }]],
  ['a scale of the agency\'s own', [skala({}), skala({ nama: long(200) }), skala({ dasarHukum: long(1000) }), skala({ pita: [{ kategori: 'Baik', dari: null }] }), skala({ pita: many(20, pita('Baik')) })], [skala({ nama: '' }), skala({ nama: long(201) }), skala({ dasarHukum: long(1001) }), skala({ pita: [] }), skala({ pita: many(21, pita('Baik')) })]],
  ['a band', [skala({ pita: [pita(long(60))] }), skala({ pita: [pita('Baik', '0')] }), skala({ pita: [pita('Baik', '9999.99')] }), skala({ pita: [pita('Baik', '75.5')] })], [skala({ pita: [pita('')] }), skala({ pita: [pita(long(61))] }), skala({ pita: [pita('Baik', '')] }), skala({ pita: [pita('Baik', '10000')] }), skala({ pita: [pita('Baik', '75.555')] }), skala({ pita: [pita('Baik', '75,5')] }), skala({ pita: [pita('Baik', '75.')] }), skala({ pita: [pita('Baik', '-1')] }), skala({ pita: [pita('Baik', '75x')] }), skala({ pita: [{ kategori: 'Baik' }] }), skala({ pita: [{ kategori: 'Baik', dari: { nilai: '75' } }] })]],
  ['the form for less is better', [{ bentukTurun: 'T/R' }, { bentukTurun: '(2T-R)/T' }], [{ bentukTurun: 'R/T' }, { bentukTurun: null }]],
  ['the cap', [null, 100, 110, 120, 150, 200].map((batas) => ({ batas })), [0, 99, 130, '100', true].map((batas) => ({ batas }))],
  ['which way is better', [{ arah: [{ indikator: 'x', arah: 'naik' }, { indikator: long(1000), arah: 'turun' }, { indikator: 'y', arah: 'stabil' }] }, { arah: many(500, { indikator: 'x', arah: 'naik' }) }], [{ arah: [{ indikator: '', arah: 'naik' }] }, { arah: [{ indikator: long(1001), arah: 'naik' }] }, { arah: [{ indikator: 'x', arah: 'rentang' }] }, { arah: many(501, { indikator: 'x', arah: 'naik' }) }]],
  ['the mean', [{ rataRata: 'indikator' }, { rataRata: 'sasaran' }], [{ rataRata: 'program' }]],
  ['yes and no', [{ efisiensiPaling100: false }, { akhirRenstra: false }, { temuan: false }], [{ efisiensiPaling100: 0 }, { akhirRenstra: 'ya' }, { temuan: null }]],
  ['the year', [{ tahun: null }, { tahun: 2000 }, { tahun: 2100 }], [{ tahun: 1999 }, { tahun: 2101 }, { tahun: 2024.5 }, { tahun: '2024' }]],
  ['the agency', [{ opd: '' }, { opd: long(200) }], [{ opd: long(201) }, { opd: 5 }]],
  ['values or formulas', [{ mode: 'nilai' }, { mode: 'rumus' }], [{ mode: 'keduanya' }]],
])('%s', (_, taken, refused) => {
  expect(taken.filter((one) => !holds(one))).toEqual([]);
  expect(refused.filter(holds)).toEqual([]);
});

test('a part that is longer than any is not read', () => {
  const spaced = (length: number): StoredPart => stored(`<pengaturan xmlns="${SETTINGS_NAMESPACE}">{"opd":"Dinas"}${' '.repeat(length)}</pengaturan>`);
  const rest = spaced(0).xml.length;
  expect([readSettings([spaced(200_000 - rest)]).opd, readSettings([spaced(200_001 - rest)]).opd]).toEqual(['Dinas', '']);
});

test('of several settings the last that can be read holds', () => {
  expect(readSettings([json({ opd: 'Dinas A' }), json({ opd: 'Dinas B' }), stored('<x/>')]).opd).toBe('Dinas B');
});

test.each<[why: string, parts: readonly StoredPart[], isUnreadable: boolean]>([
  ['no part', [], false],
  ['none of ours', [stored('<x/>', 'urn:lain')], false],
  ['settings that are read', [json({})], false],
  ['none that are read', [stored('<x/>'), json({ batas: 7 })], true],
  ['one of two', [stored('<x/>'), json({})], false],
  ['one that is not read beside another program\'s', [stored('<x/>', 'urn:lain'), stored('<x/>')], true],
])('settings that cannot be read: %s', (_, parts, isUnreadable) => {
  expect(hasUnreadableSettings(parts)).toBe(isUnreadable);
});

const BEFORE: WorkbookSettings = { ...DEFAULTS, pilihan: { pk: 'PK 2', abaikan: ['Lama'] }, opd: 'Dinas Sosial', batas: 120 };

test('settings travel as text without the worksheets that count', () => {
  const text = settingsText(BEFORE);
  expect(JSON.parse(text)).not.toHaveProperty('pilihan');
  expect(text.split('\n')[1]).toMatch(/^ {2}"/);
  const other: WorkbookSettings = { ...DEFAULTS, pilihan: { apbd: 'APBD', abaikan: [] } };
  expect(settingsOfText(text, other)).toEqual({ kind: 'taken', settings: { ...BEFORE, pilihan: other.pilihan } });
});

test.each<[why: string, text: string, taken: object]>([
  ['one setting: the others stay', '{"opd":"Dinas Kesehatan"}', { kind: 'taken', settings: { ...BEFORE, opd: 'Dinas Kesehatan' } }],
  ['a byte order mark', '\uFEFF{"opd":"x"}', { kind: 'taken', settings: { ...BEFORE, opd: 'x' } }],
  ['worksheets of another workbook', '{"opd":"x","pilihan":{"abaikan":["PK 2"]}}', { kind: 'taken', settings: { ...BEFORE, opd: 'x' } }],
  ['a setting of a later version beside one of ours', '{"opd":"x","warna":"hijau"}', { kind: 'taken', settings: { ...BEFORE, opd: 'x' } }],
  ['no JSON', 'opd: x', { kind: 'refused', why: 'bukan-json' }],
  ['a byte order mark within', '{\uFEFF"opd":"x"}', { kind: 'refused', why: 'bukan-json' }],
  ['a number', '5', { kind: 'refused', why: 'bukan-json' }],
  ['null', 'null', { kind: 'refused', why: 'bukan-json' }],
  ['a list', '[{"opd":"x"}]', { kind: 'refused', why: 'bukan-json' }],
  ['longer than any', `{"opd":"x"}${' '.repeat(200_000)}`, { kind: 'refused', why: 'bukan-json' }],
  ['nothing of ours', '{"warna":"hijau"}', { kind: 'refused', why: 'tanpa-pengaturan' }],
  ['an empty object', '{}', { kind: 'refused', why: 'tanpa-pengaturan' }],
  ['worksheets only', '{"pilihan":{"abaikan":[]}}', { kind: 'refused', why: 'tanpa-pengaturan' }],
  ['a name that every object has', '{"toString":"x","constructor":1}', { kind: 'refused', why: 'tanpa-pengaturan' }],
  ['a cap that is none', '{"batas":115}', { kind: 'refused', why: 'isian-salah', isian: 'batas' }],
  ['a year that is none', '{"opd":"x","tahun":1024}', { kind: 'refused', why: 'isian-salah', isian: 'tahun' }],
  ['a fault deep in a list', '{"arah":[{"indikator":"x","arah":"naik"},{"indikator":"y","arah":"miring"}]}', { kind: 'refused', why: 'isian-salah', isian: 'arah' }],
])('a text of settings: %s', (_, text, taken) => {
  expect(settingsOfText(text, BEFORE)).toEqual(taken);
});

test('a text as long as may be is read', () => {
  const text = `{"opd":"x"}`;
  expect(settingsOfText(text + ' '.repeat(200_000 - text.length), BEFORE).kind).toBe('taken');
  expect(settingsOfText(text + ' '.repeat(200_001 - text.length), BEFORE).kind).toBe('refused');
});

test('a worksheet that is left out twice is named once, and the other choice stays', () => {
  const settings: WorkbookSettings = { ...DEFAULTS, pilihan: { pk: 'A', apbd: 'B', abaikan: ['C'] } };
  expect(changePilihan(settings, { kind: 'abaikan', lembar: 'C' })).toEqual(settings);
  expect(changePilihan(settings, { kind: 'pakai', jenis: 'apbd', lembar: 'C' })).toEqual({ ...settings, pilihan: { pk: 'A', apbd: 'C', abaikan: [] } });
  expect(changePilihan(settings, { kind: 'baca-lagi', lembar: 'X' })).toEqual(settings);
});
