/** Findings of writing and of our own worksheets, in English. */
import { NOTATIONS } from '../notation';
import type { CatalogueTulis } from './catalogue';

const { quote } = NOTATIONS.en;

export const enTulis: CatalogueTulis = {
  'kolom-terhalang': ({ blocked }) => ({
    message: `The result columns cannot be added, because ${blocked} to the right of the table is in use.`,
    remedy: 'Move what stands there, or insert an empty column to the right of the table, then compute again.',
  }),
  'sel-hasil-tergabung': ({ area }) => ({
    message: `The result cells ${area} are merged, so they cannot be filled row by row.`,
    remedy: 'Unmerge the cells, then compute again.',
  }),
  'lembar-terlindungi': () => ({
    message: 'This worksheet is protected, so the results cannot be written.',
    remedy: 'Unprotect it (Review, Unprotect Sheet), then compute again.',
  }),
  'filter-aktif': () => ({
    message: 'Some rows are filtered out, so nothing was written, lest it land in the wrong place.',
    remedy: 'Clear the filter (Data, Clear), then compute again.',
  }),
  'bukan-hasil-lkj': () => ({
    message: 'This result cell holds something that is not a number, so it was not overwritten.',
    remedy: 'Move or clear what it holds, then compute again.',
  }),
  'struktur-terlindungi': ({ tabel }) => ({
    message: `The sheet ${quote(tabel)} cannot be made because the workbook's structure is protected.`,
    remedy: 'Remove the protection (Review > Protect Workbook), then make the tables again.',
  }),
  'tabel-diubah': ({ area }) => ({
    message: `This table was edited at ${area} since it was made, so it is left as it is.`,
    remedy: 'Make the change in the source sheet and delete this sheet, or rename it to keep it; then make the tables again.',
  }),
  'tabel-terhalang': ({ blocked }) => ({
    message: `This table needs more room, but cell ${blocked} is not empty.`,
    remedy: 'Move what stands below or beside the table, then make the tables again.',
  }),
  'nama-lembar-terpakai': ({ wanted, used }) => ({
    message: `There is a sheet named ${quote(wanted)} that LKj did not make; it is left alone.`,
    remedy: `The table was made on the sheet ${quote(used)}. If the old sheet is a table of LKj that has lost its record, delete it.`,
  }),
  'nilai-tetap': ({ cells, bagian }) =>
    bagian === 'hasil'
      ? {
          message: `Results in these cells stay values, no formulas, because they stand in an Excel Table, under a percent or text format, or beside a capaian that was typed: ${cells}.`,
          remedy: 'They are right, but do not change by themselves. Calculate again after changing the data.',
        }
      : {
          message: `Formulas cannot use these cells because they hold no plain number (a letter, a range, a percentage, or a number kept as text): ${cells}.`,
          remedy: 'They enter the results as fixed values. Turn them into numbers if the results are to follow them, then calculate again.',
        },
  'tabel-belum-diperbarui': () => ({
    message: 'The results changed, but the LKj tables were not made again.',
    remedy: 'Click Make LKj Tables so that the tables agree with the latest results.',
  }),
};
