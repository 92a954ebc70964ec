/** Findings of one cell and of a worksheet's structure, in English. Indonesian terms of law and column headers (PK, APBD, capaian's own scale) keep their names where the sheet has them. */
import type { IssueParam } from '../../core/model/issue';
import { NOTATIONS } from '../notation';
import type { CatalogueBaca } from './catalogue';
import { fieldName } from './enKata';

const { number, rupiah, quote } = NOTATIONS.en;

const ARAH: ReadonlyMap<IssueParam, string> = new Map([
  ['naik', 'higher is better'],
  ['turun', 'lower is better'],
  ['rentang', 'best between two bounds'],
  ['stabil', 'best close to the target'],
]);
/** What of a worksheet Excel handed over in another form: the first part of a path as "merges.0.rows" (src/core/read/snapshotShape.ts). */
const BAGIAN_LEMBAR: ReadonlyMap<string, string> = new Map([['values', 'cell contents'], ['formulas', 'formulas'], ['valueTypes', 'kinds of content'], ['numberFormats', 'number formats'], ['merges', 'merged cells'], ['tables', 'Excel tables'], ['looks', 'bold and indents']]);

const bagianLembar = (bagian: IssueParam): string => BAGIAN_LEMBAR.get(String(bagian).replace(/\..*/, '')) ?? 'properties';
const kindName = (kind: IssueParam): string => String(kind).toUpperCase();

export const enBaca: CatalogueBaca = {
  'galat-excel': ({ value }) => ({
    message: `This cell shows the Excel error ${value}, so there is no number to read.`,
    remedy: 'Mend its formula or type the number, then compute again.',
  }),
  'bukan-angka': ({ value }) => ({
    message: `${quote(value)} is not a number.`,
    remedy: 'Type the number only, for instance 98.41. Put remarks in another column.',
  }),
  'nilai-logika': ({ value }) => ({
    message: `This cell holds ${value}, not a number.`,
    remedy: 'Type a number instead, or clear the cell if there is no data yet.',
  }),
  'tanggal-bukan-angka': () => ({
    message: 'This cell holds a date where a number belongs. Excel often turns typing such as 1-2 or 3/4 into a date.',
    remedy: 'Set the format of the cell to General or Number, then type the number again.',
  }),
  'format-angka-salah': ({ value }) => ({
    message: `The points or commas in ${quote(value)} do not make up a number.`,
    remedy: 'Write points for thousands and a comma for decimals, for instance 1.234,56.',
  }),
  'dua-nilai-satu-sel': ({ value, first }) => ({
    message: `This cell holds more than one number: ${quote(value)}. None was taken.`,
    remedy: `Leave one number, for instance ${number(first)}, and put the others in rows of their own.`,
  }),
  'angka-dengan-keterangan': ({ value, suggestion }) => ({
    message: `${quote(value)} is a number with a remark, so it was not taken as it is.`,
    remedy: `Type the number only, perhaps ${number(suggestion)}. Put the remark in another column.`,
  }),
  'angka-ambigu': ({ value, id: indonesian, en: english }) => ({
    message: `${quote(value)} may mean ${number(indonesian)} or ${number(english)}, and the other numbers of this column do not tell.`,
    remedy: `Type it again as a number: ${number(indonesian)} or ${number(english)}, whichever is meant.`,
  }),
  'angka-ambigu-ditafsir': ({ value, read }) => ({
    message: `${quote(value)} was read as ${number(read)}, like the numbers of its row and column.`,
    remedy: 'If that is not what was meant, type it again as a number.',
  }),
  'titik-desimal': ({ value, read }) => ({
    message: `${quote(value)} was read as ${number(read)}: its point was taken as a decimal point.`,
    remedy: 'If that is right, leave it. Type it as a number to make the column uniform.',
  }),
  'tanda-catatan-kaki': ({ value, read }) => ({
    message: `${quote(value)} was read as ${number(read)}: its asterisk was taken as the mark of a footnote.`,
    remedy: 'If that is right, leave it.',
  }),
  'melebihi-batas-presisi': ({ value }) => ({
    message: `${number(value)} is too large to be computed exactly (the limit is 9,007,199,254,740,991).`,
    remedy: 'Check the number of digits. If it is right, write millions of rupiah and say “(dalam juta Rp)” in the header.',
  }),
  'nilai-negatif': ({ value }) => ({
    message: `${number(value)} is below zero, which is not possible here.`,
    remedy: 'Check for a minus sign or parentheses around the number.',
  }),
  'angka-tersimpan-teks': ({ read }) => ({
    message: `This number is stored as text; it was read as ${number(read)}.`,
    remedy: 'The results are right. Type it again as a number so that Excel formulas count it too.',
  }),
  'tanda-batas-target': ({ value, arah }) => ({
    message: `The sign in ${quote(value)} was read as: ${ARAH.get(arah) ?? String(arah)}.`,
    remedy: 'If that is not so, add a column “Arah” and fill in naik (up) or turun (down).',
  }),
  'satuan-berbeda': ({ inCell, inColumn }) => ({
    message: `The unit in this cell is ${quote(inCell)}, but the column Satuan says ${quote(inColumn)}.`,
    remedy: 'Make the units the same, or check that the number is in the right row.',
  }),
  'skor-bertentangan': ({ skor, predikat, expected }) => ({
    message: `A score of ${number(skor)} does not go with the grade ${predikat}; its grade is ${expected}.`,
    remedy: 'Correct the score or the grade from the evaluation report.',
  }),
  'belum-ada-data': ({ value }) => ({
    message: value === '' ? 'There is no data yet, so no achievement was computed.' : `There is no data yet (it says ${quote(value)}), so no achievement was computed.`,
    remedy: 'Fill in the number when it is known and compute again. Until then this row is left out of the mean.',
  }),
  'lembar-tidak-ditemukan': () => ({
    message: 'No worksheet of this workbook was recognised as a Perjanjian Kinerja (PK) or an APBD.',
    remedy: 'See that there is a table with the headers Indikator, Target, Realisasi (PK) or Uraian, Anggaran, Realisasi (APBD), and that its rows are filled in; then try again.',
  }),
  'pk-tidak-ditemukan': () => ({
    message: 'No Perjanjian Kinerja (PK) worksheet was found; only the budget was computed.',
    remedy: 'If this workbook has one, give its columns the headers Sasaran, Indikator, Target and Realisasi.',
  }),
  'apbd-tidak-ditemukan': () => ({
    message: 'No APBD worksheet was found; only the performance was computed.',
    remedy: 'If this workbook has one, give its columns the headers Uraian, Anggaran and Realisasi. A budget in the table of PK need not be the whole, so it is not used: copy each programme, once only, to a worksheet APBD.',
  }),
  'dua-lembar-cocok': ({ sheets, kind }) => ({
    message: `More than one worksheet fits as ${kindName(kind)}: ${sheets}. Nothing was computed until it is clear which one counts.`,
    remedy: 'Choose it in the LKj pane: open the pane, then choose under Worksheets that count.',
  }),
  'lembar-lain-diabaikan': ({ sheet, chosen, kind }) => ({
    message: `Worksheet ${quote(sheet)} is a ${kindName(kind)} too, but ${quote(chosen)} was computed.`,
    remedy: 'If that is wrong, choose it in the LKj pane, under Worksheets that count.',
  }),
  'tabel-lain-diabaikan': ({ other, rows }) => ({
    message: `The table that begins here (${number(rows)} rows) is not counted; the one at ${other} is.`,
    remedy: 'If it is part of the same table, give it the same column headers and delete the title between the two. If this is the one to be computed, move it to another worksheet and choose that in the LKj pane.',
  }),
  'lembar-terlalu-panjang': ({ rows }) => ({
    message: `This sheet is too long: its last ${number(rows)} rows were not read, so it is not computed, lest its sums be wrong.`,
    remedy: 'Delete empty rows or what is not needed below the table, or move the table to a new sheet, then run again.',
  }),
  'lembar-tidak-terbaca': ({ bagian }) => ({
    message: `Excel handed over this sheet in a form that is not known (${bagianLembar(bagian)}), so nothing is computed.`,
    remedy: 'Save, close and open this workbook again, then run again. If it happens again, tell whoever maintains LKj.',
  }),
  'lembar-bukan-apbd': ({ found }) => ({
    message: `This worksheet looks like an APBD but holds ${found}. It was neither computed nor changed.`,
    remedy: 'If it is an APBD, give its columns the headers Uraian, Anggaran and Realisasi.',
  }),
  'lembar-rencana': () => ({
    message: 'This worksheet has no column Realisasi, so it was taken as a plan and not computed.',
    remedy: 'Add a column “Realisasi” beside Target if achievements are to be computed.',
  }),
  'realisasi-di-kolom-capaian': () => ({
    message: 'There is no column Realisasi; the numbers under Capaian may be the realisation. Nothing was computed or changed.',
    remedy: 'If so, rename that header to “Realisasi” and compute again.',
  }),
  'kolom-tidak-ditemukan': ({ column }) => ({
    message: `The column ${quote(column)} was not found in this table.`,
    remedy: `Give the column the header ${quote(column)} and compute again.`,
  }),
  'kolom-ganda': ({ column, used, other }) => ({
    message: `The column ${quote(column)} in ${other} fits as well as the one in ${used}; ${used} was used.`,
    remedy: 'If that is wrong, make the headers clearer, for instance “Sebelum Perubahan” over the one that must not be used, and compute again.',
  }),
  'tahun-tidak-diketahui': () => ({
    message: 'The year of the report cannot be told, because this table holds several years.',
    remedy: 'Write the year in the title, for instance “Perjanjian Kinerja Tahun 2020”, or set the year of the report in the LKj pane, under Settings, then compute again.',
  }),
  'baris-periode-lain': ({ rows }) => ({
    message: `Rows of other years or of a part of the year, by this column: ${number(rows)}. They were left out.`,
    remedy: 'The achievement is computed from the rows of the year reported on. If there are none, add them, with the targets and results of the whole year.',
  }),
  'sasaran-kosong': () => ({
    message: 'This indicator stands under no objective (sasaran).',
    remedy: 'Fill in the column Sasaran in this row or in the first row of its group.',
  }),
  'indikator-ganda': ({ other }) => ({
    message: `This indicator already stands in cell ${other}, so the mean counts it twice.`,
    remedy: 'Delete one of the rows if they are the same. Move rows of another year or quarter to another worksheet.',
  }),
  'indikator-kosong': () => ({
    message: 'This row holds numbers but no name of an indicator.',
    remedy: 'Fill in the name of the indicator, or clear the numbers.',
  }),
  'perlu-nilai-induk': () => ({
    message: 'This indicator has no value of its own, and the values below it must not be added up.',
    remedy: 'Fill in target and realisation in the row of the indicator itself.',
  }),
  'jumlah-sub-tidak-cocok': ({ own, sum, difference, field }) => ({
    message: `The ${fieldName(field)} of the indicator says ${number(own)}, but its parts add up to ${number(sum)} (difference ${number(difference)}).`,
    remedy: 'Check the indicator and its parts. The number of the indicator itself was used.',
  }),
  'jumlah-tidak-cocok': ({ own, sum, difference, field }) => ({
    message: `The ${fieldName(field)} says ${rupiah(own)}, but its details add up to ${rupiah(sum)} (difference ${rupiah(difference)}).`,
    remedy: 'Check this amount and the details below it. The amount as typed was used.',
  }),
  'jumlah-program-tidak-cocok': ({ own, sum, difference, label }) => ({
    message: `${label} says ${rupiah(own)}, but its programmes add up to ${rupiah(sum)} (difference ${rupiah(difference)}).`,
    remedy: 'Check this total and the budget of each programme.',
  }),
  'kode-ganda': ({ kode, other }) => ({
    message: `The code ${kode} is used in cell ${other} already.`,
    remedy: 'Correct one of the two codes.',
  }),
  'kode-tanpa-induk': ({ kode, parent }) => ({
    message: `The code ${kode} has no parent: there is no row ${parent} in this worksheet.`,
    remedy: 'Add the parent row, or correct the code.',
  }),
  'kode-tidak-urut': ({ kode }) => ({
    message: `The code ${kode} is out of order.`,
    remedy: 'The results are right all the same. Move the row if the order matters.',
  }),
  'kode-angka': ({ kode }) => ({
    message: `The code ${kode} is stored as a number, which can lose its last zero (1.10 becomes 1.1).`,
    remedy: 'Set the format of the code column to Text, then type the code again.',
  }),
  'kode-tanggal': ({ kode }) => ({
    message: `The code in this cell has become a date, ${kode === '' ? 'so it cannot be read' : `and is read as ${kode}`}.`,
    remedy: 'Set the format of the code column to Text, then type the code again.',
  }),
  'tingkat-tidak-pasti': () => ({
    message: 'It is not certain whether this row is a program, a kegiatan or a sub kegiatan.',
    remedy: 'Fill in its budget code, or make the names of programmes bold.',
  }),
  'baris-tersembunyi': ({ rows }) => ({
    message: `Hidden rows were counted too: ${rows}.`,
    remedy: 'Show the rows to check them, or delete them if they are not used.',
  }),
};
