/** The workbook's own settings: read again as they were written, and only what we can have written. */
import { capaianSettingsOf } from '../../../src/core/compute/capaianSettings';
import type { StoredPart } from '../../../src/core/model/grid';
import { LEDGER_NAMESPACE, SETTINGS_NAMESPACE } from '../../../src/core/record/namespaces';
import { readSettings, type WorkbookSettings } from '../../../src/core/record/settings';
import { changePilihan, planSettings, type PilihanChange } from '../../../src/core/record/settingsChange';

const DEFAULTS = readSettings([]);
const part = (xml: string, id = '1', namespace = SETTINGS_NAMESPACE): StoredPart => ({ id, namespace, xml });
const xmlOf = (settings: WorkbookSettings): string => planSettings([], settings).closePart ?? '';
const json = (value: unknown): StoredPart => part(`<pengaturan xmlns="${SETTINGS_NAMESPACE}">${JSON.stringify(value)}</pengaturan>`);

test('without any, the defaults of the rules', () => {
  expect(DEFAULTS).toEqual({ pilihan: { abaikan: [] }, skala: 'lkj', bentukTurun: '(2T-R)/T', batas: null, arah: [], rataRata: 'indikator', efisiensiPaling100: true, akhirRenstra: true, tahun: null, opd: '', mode: 'nilai', temuan: true });
});

test('what was written is read again, whatever a sheet is called', () => {
  const settings: WorkbookSettings = { ...DEFAULTS, pilihan: { pk: 'PK <2> & "]]>"', abaikan: ["d'é 😀"] }, batas: 120, skala: 'permendagri-86-2017' };
  expect(readSettings([part(xmlOf(settings))])).toEqual(settings);
});

test.each<[what: string, StoredPart]>([
  ['another namespace', part(xmlOf({ ...DEFAULTS, opd: 'x' }), '1', LEDGER_NAMESPACE)],
  ['no XML of ours', part('<x/>')],
  ['no JSON', part(`<pengaturan xmlns="${SETTINGS_NAMESPACE}">{</pengaturan>`)],
  ['a list', json([])],
  ['a cap that is none', json({ batas: 115 })],
  ['a name longer than Excel allows', json({ pilihan: { pk: 'x'.repeat(32) } })],
  ['an arah that is none', json({ arah: [{ indikator: 'Angka', arah: 'miring' }] })],
  ['a mean of something else', json({ rataRata: 'program' })],
  ['a formula of another kind', json({ bentukTurun: 'constructor' })],
])('fault 62: %s is as if it were not there', (_, stored) => expect(readSettings([stored])).toEqual(DEFAULTS));

test('fields of a later version are passed over', () => expect(readSettings([json({ opd: 'Dinas', warna: 'hijau' })])).toEqual({ ...DEFAULTS, opd: 'Dinas' }));

test('writing replaces our own parts and no other', () => {
  const parts = [part(xmlOf(DEFAULTS), 'ours'), part('<x/>', 'odd'), part('<y/>', 'ledger', LEDGER_NAMESPACE)];
  expect(planSettings(parts, DEFAULTS)).toMatchObject({ steps: [], obsoleteParts: ['ours'] });
});

test.each<[before: WorkbookSettings['pilihan'], PilihanChange, after: WorkbookSettings['pilihan']]>([
  [{ abaikan: [] }, { kind: 'pakai', jenis: 'pk', lembar: 'A' }, { pk: 'A', abaikan: [] }],
  [{ pk: 'A', abaikan: ['B'] }, { kind: 'pakai', jenis: 'pk', lembar: 'B' }, { pk: 'B', abaikan: [] }],
  [{ pk: 'A', apbd: 'C', abaikan: [] }, { kind: 'abaikan', lembar: 'A' }, { apbd: 'C', abaikan: ['A'] }],
  [{ abaikan: ['A', 'B'] }, { kind: 'baca-lagi', lembar: 'A' }, { abaikan: ['B'] }],
])('%j, then %j', (pilihan, change, after) => expect(changePilihan({ ...DEFAULTS, pilihan }, change).pilihan).toEqual(after));

test.each([
  // [bands, the scale that counts]
  [[{ kategori: 'Tercapai', dari: { nilai: '100', termasuk: true } }, { kategori: 'Belum', dari: null }], ['Tercapai', 'Belum']],
  // Two bands of one name: no scale, so the default one.
  [[{ kategori: 'Baik', dari: { nilai: '100', termasuk: true } }, { kategori: 'Baik', dari: null }], ['Sangat Baik', 'Baik', 'Cukup', 'Kurang']],
])('a scale of the agency: %j', (pita, kategori) => {
  const { skala } = capaianSettingsOf({ ...DEFAULTS, skala: { nama: 'Sendiri', dasarHukum: '', pita } });
  expect(skala.pita.map((band) => band.kategori)).toEqual(kategori);
});
