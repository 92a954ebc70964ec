/** The kegiatan of indikator by program, numbered anew, with their sub kegiatan. */
import type { CellValue } from '../../../src/core/model/grid';
import { findKegiatan } from '../../../src/core/read/kegiatanSheet';
import { numbered, programBlocks, runsOf } from '../../../src/core/report/programKegiatan';
import type { KegiatanTable } from '../../../src/core/model/kegiatan';
import { sheetOf } from '../checkInput';

interface Row {
  readonly i: number | null;
  readonly p: number;
  readonly k: string;
  readonly s?: string;
  readonly sasaran?: string;
  readonly ket?: string;
}

/** A Kegiatan sheet as it was read: its programs by name, and its rows. */
function tableOf(programs: readonly string[], rows: readonly Row[]): KegiatanTable {
  const header: readonly CellValue[] = ['Indikator', 'Target', 'Program', 'Kegiatan'];
  const reading = findKegiatan([sheetOf('Kegiatan', [header, ['Indeks', 3, 'P', 'K']])]);
  if (reading === null) throw new Error('no Kegiatan');
  return {
    ...reading.table,
    programs: programs.map((program, row) => ({ row, indikator: 0, program })),
    rows: rows.map(({ i, p, k, s = '', sasaran = '', ket = '' }, row) => ({ row, indikator: i, program: p, kegiatan: k, subKegiatan: s, nameColumn: 3, kelompokSasaran: sasaran, keterangan: ket })),
  };
}

/** "Program: 1. Kegiatan #0": a kegiatan by its row, a sub kegiatan with a dot before it. */
const shown = (programs: readonly string[], rows: readonly Row[], indikator: readonly (number | null)[] = [0]): readonly string[] =>
  programBlocks(tableOf(programs, rows), indikator).map(({ nama, lines }) => `${nama}: ${lines.map(({ nama: name, index, isSub }) => `${isSub ? '.' : ''}${name}${index === null ? '' : ` #${index}`}`).join('; ')}`);

test.each<[why: string, programs: readonly string[], rows: readonly Row[], indikator: readonly (number | null)[], expected: readonly string[]]>([
  ['kegiatan of a program, numbered', ['Program A'], [{ i: 0, p: 0, k: 'Pembinaan' }, { i: 0, p: 0, k: 'Penyuluhan' }], [0], ['Program A: 1. Pembinaan #0; 2. Penyuluhan #1']],
  ['numbers of the sheet give way to ours', ['1. Program A'], [{ i: 0, p: 0, k: '3. Pembinaan' }, { i: 0, p: 0, k: 'b. Penyuluhan' }], [0], ['Program A: 1. Pembinaan #0; 2. Penyuluhan #1']],
  ['also without a full stop, where it is the number that we give', ['Program A'], [{ i: 0, p: 0, k: '1 Pembinaan' }, { i: 0, p: 0, k: '2  Penyuluhan' }], [0], ['Program A: 1. Pembinaan #0; 2. Penyuluhan #1']],
  ['another number begins the name itself', ['Program A'], [{ i: 0, p: 0, k: '17 Agustus' }], [0], ['Program A: 1. 17 Agustus #0']],
  ['a number within the name stays', ['Program A'], [{ i: 0, p: 0, k: 'Tahap 1 Pembinaan' }], [0], ['Program A: 1. Tahap 1 Pembinaan #0']],
  ['two programs begin anew', ['1 Program A', '2 Program B'], [{ i: 0, p: 0, k: 'Pembinaan' }, { i: 0, p: 1, k: 'Penyuluhan' }], [0], ['Program A: 1. Pembinaan #0', 'Program B: 1. Penyuluhan #1']],
  ['a program without a name', [''], [{ i: 0, p: 0, k: 'Pembinaan' }], [0], [': 1. Pembinaan #0']],
  ['those of other indikator are left out', ['Program A', 'Program B'], [{ i: 0, p: 0, k: 'Pembinaan' }, { i: 1, p: 1, k: 'Penyuluhan' }], [1], ['Program B: 1. Penyuluhan #1']],
  ['those above the first indikator', ['Program A'], [{ i: null, p: 0, k: 'Pembinaan' }, { i: 0, p: 0, k: 'Penyuluhan' }], [null], ['Program A: 1. Pembinaan #0']],
  ['an indikator without kegiatan', ['Program A'], [{ i: 0, p: 0, k: 'Pembinaan' }], [1], []],
  ['a kegiatan heads its subs', ['Program A'], [{ i: 0, p: 0, k: 'Pembinaan', s: 'Pelatihan' }, { i: 0, p: 0, k: 'Pembinaan', s: 'Bantuan' }], [0], ['Program A: 1. Pembinaan; .Pelatihan #0; .Bantuan #1']],
  ['the next kegiatan too', ['Program A'], [{ i: 0, p: 0, k: 'Pembinaan', s: 'Pelatihan' }, { i: 0, p: 0, k: 'Penyuluhan', s: 'Bantuan' }], [0], ['Program A: 1. Pembinaan; .Pelatihan #0; 2. Penyuluhan; .Bantuan #1']],
  ['a kegiatan that has a row of its own and subs below', ['Program A'], [{ i: 0, p: 0, k: 'Pembinaan' }, { i: 0, p: 0, k: 'Pembinaan', s: 'Pelatihan' }], [0], ['Program A: 1. Pembinaan #0; .Pelatihan #1']],
  ['two kegiatan of one name are two', ['Program A'], [{ i: 0, p: 0, k: 'Pembinaan' }, { i: 0, p: 0, k: 'Pembinaan' }], [0], ['Program A: 1. Pembinaan #0; 2. Pembinaan #1']],
  ['a sub kegiatan without a kegiatan stands alone', ['Program A'], [{ i: 0, p: 0, k: '', s: 'Pelatihan' }, { i: 0, p: 0, k: 'Penyuluhan' }], [0], ['Program A: .Pelatihan #0; 1. Penyuluhan #1']],
  ['nor does it count where it follows a kegiatan', ['Program A'], [{ i: 0, p: 0, k: 'Pembinaan' }, { i: 0, p: 0, k: '', s: 'Pelatihan' }, { i: 0, p: 0, k: 'Penyuluhan' }], [0], ['Program A: 1. Pembinaan #0; .Pelatihan #1; 2. Penyuluhan #2']],
  ['a sub kegiatan on one line', ['Program A'], [{ i: 0, p: 0, k: 'Pembinaan', s: ' Pelatihan\npetani ' }], [0], ['Program A: 1. Pembinaan; .Pelatihan petani #0']],
])('%s', (_, programs, rows, indikator, expected) => {
  expect(shown(programs, rows, indikator)).toEqual(expected);
});

test('whom it serves and what is remarked stand beside each line, on one line', () => {
  const [block] = programBlocks(tableOf(['Program A'], [{ i: 0, p: 0, k: 'Pembinaan', s: 'Pelatihan', sasaran: '535\nAnak  asuh', ket: ' DAK\nfisik' }]), [0]);
  expect(block?.lines.map(({ kelompokSasaran, keterangan }) => [kelompokSasaran, keterangan])).toEqual([['535 Anak asuh', 'DAK fisik'], ['535 Anak asuh', 'DAK fisik']]);
});

test.each<[nama: string, expected: string]>([['Pembinaan', '3. Pembinaan'], ['', '']])('"%s" numbered', (nama, expected) => {
  expect(numbered(3, nama)).toBe(expected);
});

test.each<[why: string, texts: readonly string[], expected: readonly string[]]>([
  ['neighbours of one text', ['a', 'a', 'b'], ['a 0+2', 'b 2+1']],
  ['one text again further down', ['a', 'b', 'a'], ['a 0+1', 'b 1+1', 'a 2+1']],
  ['three of one', ['a', 'a', 'a'], ['a 0+3']],
  ['empty ones too', ['', '', 'a'], [' 0+2', 'a 2+1']],
  ['none', [], []],
])('runs: %s', (_, texts, expected) => {
  expect(runsOf(texts).map(({ text, from, lines }) => `${text} ${from}+${lines}`)).toEqual(expected);
});
