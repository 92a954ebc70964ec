/** Findings that only the tables tell of, in English: of Riwayat, Renstra, Kegiatan and SDM, and of tables that were not made. */
import type { IssueParam } from '../../core/model/issue';
import { NOTATIONS } from '../notation';
import type { CatalogueTabel } from './catalogue';

const { number, percent, quote } = NOTATIONS.en;

const BAGIAN: ReadonlyMap<IssueParam, string> = new Map([['laki', '(men)'], ['perempuan', '(women)'], ['jumlah', '(all)']]);

/** Target, realisation and achievement of one sheet; what it does not say is left out. */
function figures(target: IssueParam, realisasi: IssueParam, satuan: IssueParam, capaian: IssueParam): string {
  const unit = satuan === '' ? '' : ` (unit ${quote(satuan)})`;
  const parts = [target === '' ? '' : `target ${number(target)}${unit}`, realisasi === '' ? '' : `realisation ${number(realisasi)}`, capaian === '' ? '' : `achievement ${percent(capaian)}`];
  return parts.filter((part) => part !== '').join(', ');
}

export const enTabel: CatalogueTabel = {
  'beda-lintas-lembar': ({ indikator, other, target, realisasi, satuan, capaian, targetPk, realisasiPk, satuanPk, capaianPk }) => ({
    message: `${quote(indikator)} in this sheet: ${figures(target, realisasi, satuan, capaian)}. In cell ${other}: ${figures(targetPk, realisasiPk, satuanPk, capaianPk)}.`,
    remedy: 'Check which figures are right, then make both sheets agree. The figures of the PK are used.',
  }),
  'indikator-tidak-di-pk': ({ indikator }) => ({
    message: `PK has no indicator called ${quote(indikator)}, so the budget of its activities counts for none.`,
    remedy: 'Write the indicator as it stands in the PK worksheet.',
  }),
  'indikator-cocok-ganda': ({ indikator }) => ({
    message: `PK has more than one indicator called ${quote(indikator)}, so the budget of its activities counts for none of them.`,
    remedy: 'Give the indicators different names in PK and in this worksheet.',
  }),
  'program-tidak-di-apbd': ({ program }) => ({
    message: `The programme ${quote(program)} was not found in the APBD worksheet, so its activities have no budget yet.`,
    remedy: 'Write the programme as it stands in the APBD worksheet.',
  }),
  'program-apbn': ({ program }) => ({
    message: `The programme ${quote(program)} is paid from APBN, whose spending this workbook does not hold.`,
    remedy: 'There is nothing to correct. No share spent is shown for it.',
  }),
  'kegiatan-tidak-di-apbd': ({ kegiatan, program }) => ({
    message: `The activity ${quote(kegiatan)} was not found in the APBD worksheet${program === '' ? '' : ` under the programme ${quote(program)}`}.`,
    remedy: 'Write the activity and its programme as they stand in the APBD worksheet.',
  }),
  'kegiatan-cocok-ganda': ({ kegiatan, program }) => ({
    message: `More than one row of APBD fits the activity ${quote(kegiatan)}${program === '' ? '' : ` under the programme ${quote(program)}`}, so none was taken.`,
    remedy: 'Write the activity exactly as in the APBD worksheet, where its programme should have that name once.',
  }),
  'nama-kegiatan-berbeda': ({ kegiatan, apbd }) => ({
    message: `The activity ${quote(kegiatan)} was taken to be ${quote(apbd)} of the APBD worksheet.`,
    remedy: 'If it is, spell both alike. If it is not, correct the name.',
  }),
  'kegiatan-dipakai-ganda': ({ kegiatan, other }) => ({
    message: `The activity ${quote(kegiatan)} supports another indicator too (${other}). Its budget counts for both, but only once in totals.`,
    remedy: 'If that is so, leave it. If not, delete one of them.',
  }),
  'jumlah-pegawai-tidak-cocok': ({ label, own, sum, difference }) => ({
    message: `The number of staff ${quote(label)} is typed as ${number(own)}, but adds up to ${number(sum)} (difference ${number(difference)}).`,
    remedy: 'Check that number and the numbers of men and women it is made of.',
  }),
  'pegawai-antarblok-berbeda': ({ pegawai, bagian, judul, own, pembanding, sum, difference }) => ({
    message: `Staff${pegawai === '' ? '' : ` ${quote(pegawai)}`} ${BAGIAN.get(bagian) ?? bagian} by ${quote(judul)} come to ${number(own)}, but by ${quote(pembanding)} to ${number(sum)} (difference ${number(difference)}).`,
    remedy: 'Check the numbers in both parts. The same people are counted, so both must come to the same.',
  }),
  'tabel-tanpa-sumber': ({ tabel, lembar, sebab }) => {
    const isThere = sebab === 'belum-terpakai';
    return {
      message: `Not made, because ${isThere ? `the ${lembar} sheet cannot be used yet` : `no ${lembar} sheet was found`}: ${tabel}.`,
      remedy: isThere ? 'Settle what is found about that sheet first, then make the tables again.' : `If needed, add a ${lembar} sheet to this workbook (the empty template shows one: Help, in the pane), then make the tables again.`,
    };
  },
};
