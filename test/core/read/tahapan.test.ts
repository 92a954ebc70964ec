/** Which of a plan's stages within its year counts: what was passed last, and the sum before its parts. */
import { isBefore, isLater, latestStage, WHOLE } from '../../../src/core/read/tahapan';
import { column, columns, each } from './headerNames';

test('what was passed at the beginning of the year', () => {
  const names = each('anggaran sebelum perubahan | pagu murni | semula | target awal | apbd induk | anggaran › sebelum');
  expect(names.filter((name) => !isBefore(column(name)))).toEqual([]);
});

test('what is alike and says nothing of the beginning', () => {
  const names = each('realisasi tahun sebelumnya | kemurnian air | awalan | ikan bawal | indukan ternak | perinduk | bersemula | anggaran');
  expect(names.filter((name) => isBefore(column(name)))).toEqual([]);
});

test('what was passed later', () => {
  const names = each('anggaran perubahan | p-apbd | papbd | apbd-p | apbdp | nilai dppa | menjadi | target akhir | revisi i | pagu efektif | setelah refocusing | sesudah efisiensi | pergeseran ii | anggaran › setelah');
  expect(names.filter((name) => !isLater(column(name)))).toEqual([]);
});

test('what is alike and says nothing of later', () => {
  const names = each('anggaran | apbd | dpa | apbd-provinsi | apbdprov | rapbd | efektifitas | terakhir | akhiran | direvisi | kejadian');
  expect(names.filter((name) => isLater(column(name)))).toEqual([]);
});

test('what sums up the parts beside it', () => {
  expect(each('total | jumlah | keseluruhan | seluruhnya | neto | netto | pagu total').filter((name) => !WHOLE.test(name))).toEqual([]);
  expect(each('subtotal | totalnya | jumlahkan | menyeluruh | keseluruh | seluruh kota | netral | operasi').filter((name) => WHOLE.test(name))).toEqual([]);
});

// The column that counts from 0, and those that could as well.
test.each<[why: string, names: string, counted: number, equal: readonly number[]]>([
  ['the only one', 'anggaran', 0, []],
  ['after perubahan', 'anggaran murni | anggaran perubahan', 1, []],
  ['after perubahan, which stands first', 'anggaran perubahan | anggaran murni', 0, []],
  ['what it became', 'anggaran semula | anggaran menjadi', 1, []],
  ['after efisiensi', 'anggaran | anggaran setelah efisiensi', 1, []],
  ['what was shifted', 'anggaran murni | anggaran pergeseran', 1, []],
  ['what was shifted last', 'anggaran murni | pergeseran i | pergeseran ii', 2, []],
  ['after a shift, which stands beside the shift', 'pergeseran i | setelah pergeseran ii', 1, []],
  ['perubahan, not a shift behind it', 'anggaran perubahan | setelah pergeseran', 0, []],
  ['perubahan of the last time', 'perubahan i | perubahan ii', 1, []],
  ['perubahan of the last of three times', 'perubahan i | perubahan ii | perubahan iii', 2, []],
  ['the last of three shifts', 'pergeseran i | pergeseran ii | pergeseran iii', 2, []],
  ['the sum of perubahan below two groups', 'pagu › perubahan › operasi | pagu › perubahan › jumlah | pagu › perubahan › modal', 1, []],
  ['perubahan of one name twice', 'anggaran murni | anggaran perubahan | anggaran perubahan', 1, [2]],
  ['a shift of one name twice', 'pergeseran | pergeseran', 0, [1]],
  ['not before, where nothing else is said', 'anggaran murni | anggaran', 1, []],
  ['several that say nothing', 'anggaran dpa | anggaran kas daerah | pagu', 0, [1, 2]],
  ['only what was before', 'anggaran murni | anggaran induk', 0, [1]],
  ['the sum of perubahan', 'perubahan › operasi | perubahan › jumlah | perubahan › modal', 1, []],
  ['the last of perubahan without a sum', 'perubahan › operasi | perubahan › modal', 1, []],
  ['the sum of a shift', 'pergeseran › total | pergeseran › modal', 0, []],
  ['the last of a shift without a sum', 'pergeseran › operasi | pergeseran › modal', 1, []],
  ['the sum of what says nothing', 'pagu › operasi | pagu › modal | pagu › total', 2, []],
  ['no sum by its only name', 'pagu operasi | pagu total', 0, [1]],
  ['no sum by its group', 'jumlah › operasi | jumlah › modal', 0, [1]],
  ['no sum of what was before', 'murni › jumlah | anggaran › operasi | anggaran › modal', 1, [2]],
  ['the sum before the last of perubahan', 'jumlah perubahan | anggaran perubahan', 1, []],
])('the stage that counts: %s', (_, names, counted, equal) => {
  const found = latestStage(columns(names));
  expect([found?.column.column, found?.equal.map((each) => each.column)]).toEqual([counted, equal]);
});

test('without any there is none', () => expect(latestStage([])).toBeNull());
