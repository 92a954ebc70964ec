/** Tabel 3.1: how the bands of any scale are written, by which end belongs to them. */
import { parseDigits } from '../../../src/core/exact/decimal';
import { reportSkala } from '../../../src/core/report/skala';
import type { BatasKategori, PitaKategori } from '../../../src/core/rules/skalaKategori';
import { inputOf, tableOf } from './reportInput';
import { workbookOf } from './sheetsInput';

const end = (sign: string, digits: string): BatasKategori => ({ nilai: parseDigits(digits), termasuk: sign === '≥' || sign === '≤' });

function textOf(pita: readonly PitaKategori[]): readonly string[] {
  const input = inputOf(workbookOf([]));
  return tableOf(reportSkala({ ...input, skala: { id: 'sendiri', pita } })).rows.slice(3).map(([, cell]) => (cell?.content.kind === 'text' ? cell.content.text : ''));
}

test.each<[why: string, dari: BatasKategori | null, sampai: BatasKategori | null, expected: string]>([
  ['above, without it', end('>', '100'), null, 'Lebih dari 100 %'],
  ['from it on', end('≥', '91'), null, '91 % atau lebih'],
  ['below, without it', null, end('<', '55'), 'Kurang dari 55 %'],
  ['up to it', null, end('≤', '50'), '50 % atau kurang'],
  ['both ends belong to it', end('≥', '75'), end('≤', '100'), '75 % sampai 100 %'],
  ['the lower one alone', end('≥', '55'), end('<', '75'), '55 % sampai kurang dari 75 %'],
  ['the upper one alone', end('>', '55'), end('≤', '75'), 'Lebih dari 55 % sampai 75 %'],
  ['neither', end('>', '55'), end('<', '75'), 'Lebih dari 55 % sampai kurang dari 75 %'],
  ['no end at all', null, null, '0 % atau lebih'],
  ['decimals in the marks of the language', end('≥', '75.5'), end('<', '90.01'), '75,5 % sampai kurang dari 90,01 %'],
])('%s', (_, dari, sampai, expected) => {
  expect(textOf([{ kategori: 'Baik', dari, sampai }])).toEqual([expected]);
});

test('bands are numbered from the best, and each kategori knows its rank', () => {
  const { rows } = tableOf(reportSkala(inputOf(workbookOf([]))));
  expect(rows.slice(3).map(([no, , kategori]) => [no?.content.kind === 'number' ? Number(no.content.value.coefficient) : null, kategori?.content, kategori?.kategori])).toEqual(
    ['Sangat Baik', 'Baik', 'Cukup', 'Kurang'].map((text, rank) => [rank + 1, { kind: 'text', text }, { rank, of: 4 }]),
  );
  expect(rows.slice(3).flatMap(([, band, kategori]) => [band?.align, kategori?.align])).toEqual(Array.from({ length: 8 }, () => 'tengah'));
});
