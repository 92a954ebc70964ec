/** Findings that only the tables tell of, in Indonesian: of Riwayat, Renstra, Kegiatan and SDM, and of tables that were not made. */
import type { IssueParam } from '../../core/model/issue';
import { NOTATIONS } from '../notation';
import type { CatalogueTabel } from './catalogue';
import { named } from './idKata';

const { number, percent, quote } = NOTATIONS.id;

const BAGIAN: ReadonlyMap<IssueParam, string> = new Map([['laki', 'laki-laki'], ['perempuan', 'perempuan'], ['jumlah', 'seluruhnya']]);

/** Target, realisasi and capaian of one sheet; what it does not say is left out. */
function figures(target: IssueParam, realisasi: IssueParam, satuan: IssueParam, capaian: IssueParam): string {
  const unit = satuan === '' ? '' : ` (satuan ${quote(satuan)})`;
  const parts = [target === '' ? '' : `target ${number(target)}${unit}`, realisasi === '' ? '' : `realisasi ${number(realisasi)}`, capaian === '' ? '' : `capaian ${percent(capaian)}`];
  return parts.filter((part) => part !== '').join(', ');
}

export const idTabel: CatalogueTabel = {
  'beda-lintas-lembar': ({ indikator, other, target, realisasi, satuan, capaian, targetPk, realisasiPk, satuanPk, capaianPk }) => ({
    message: `${quote(indikator)} di lembar ini: ${figures(target, realisasi, satuan, capaian)}. Di sel ${other}: ${figures(targetPk, realisasiPk, satuanPk, capaianPk)}.`,
    remedy: 'Periksa angka mana yang benar, lalu samakan kedua lembar. Yang dihitung adalah angka PK.',
  }),
  'indikator-tidak-di-pk': ({ indikator }) => ({
    message: `Indikator ${quote(indikator)} tidak ada di PK, jadi anggaran kegiatannya tidak dihitung untuk indikator mana pun.`,
    remedy: 'Samakan nama indikatornya dengan nama di lembar PK.',
  }),
  'indikator-cocok-ganda': ({ indikator }) => ({
    message: `Lebih dari satu indikator di PK bernama ${quote(indikator)}, jadi anggaran kegiatannya tidak dihitung untuk yang mana pun.`,
    remedy: 'Bedakan nama indikatornya di lembar PK dan di lembar ini.',
  }),
  'program-tidak-di-apbd': ({ program }) => ({
    message: `${named('Program', program)} tidak ditemukan di lembar APBD, jadi kegiatannya belum mempunyai anggaran.`,
    remedy: 'Samakan nama programnya dengan nama di lembar APBD.',
  }),
  'program-apbn': ({ program }) => ({
    message: `${named('Program', program)} dibiayai APBN, sedangkan buku kerja ini tidak memuat realisasi APBN.`,
    remedy: 'Tidak ada yang perlu diperbaiki. Serapan programnya tidak ditampilkan.',
  }),
  'kegiatan-tidak-di-apbd': ({ kegiatan, program }) => ({
    message: `Kegiatan ${quote(kegiatan)} tidak ditemukan di lembar APBD${program === '' ? '' : ` pada ${named('program', program)}`}.`,
    remedy: 'Samakan nama kegiatan dan programnya dengan nama di lembar APBD.',
  }),
  'kegiatan-cocok-ganda': ({ kegiatan, program }) => ({
    message: `Lebih dari satu baris APBD cocok dengan kegiatan ${quote(kegiatan)}${program === '' ? '' : ` pada ${named('program', program)}`}, jadi tidak ada yang dipilih.`,
    remedy: 'Tulis nama kegiatannya persis seperti di lembar APBD, dan pastikan nama itu hanya sekali di programnya.',
  }),
  'nama-kegiatan-berbeda': ({ kegiatan, apbd }) => ({
    message: `Nama kegiatan ${quote(kegiatan)} dianggap sama dengan ${quote(apbd)} di lembar APBD.`,
    remedy: 'Bila memang sama, samakan ejaannya. Bila bukan, perbaiki namanya.',
  }),
  'kegiatan-dipakai-ganda': ({ kegiatan, other }) => ({
    message: `Kegiatan ${quote(kegiatan)} juga mendukung indikator lain (${other}). Anggarannya dihitung pada keduanya, tetapi hanya sekali dalam jumlah.`,
    remedy: 'Bila memang begitu, biarkan saja. Bila tidak, hapus salah satunya.',
  }),
  'jumlah-pegawai-tidak-cocok': ({ label, own, sum, difference }) => ({
    message: `Jumlah pegawai ${quote(label)} tertulis ${number(own)}, sedangkan hasil penjumlahannya ${number(sum)} (selisih ${number(difference)}).`,
    remedy: 'Periksa jumlah itu dan angka laki-laki serta perempuannya.',
  }),
  'pegawai-antarblok-berbeda': ({ pegawai, bagian, judul, own, pembanding, sum, difference }) => ({
    message: `Pegawai${pegawai === '' ? '' : ` ${quote(pegawai)}`} ${BAGIAN.get(bagian) ?? bagian} menurut ${quote(judul)} berjumlah ${number(own)}, padahal menurut ${quote(pembanding)} ${number(sum)} (selisih ${number(difference)}).`,
    remedy: 'Periksa angka pada kedua bagian itu. Orang yang dihitung sama, jadi jumlahnya harus sama.',
  }),
  'tabel-tanpa-sumber': ({ tabel, lembar, sebab }) => {
    const isThere = sebab === 'belum-terpakai';
    return {
      message: `${tabel} tidak dibuat karena lembar ${lembar} ${isThere ? 'belum dapat dipakai' : 'tidak ditemukan'}.`,
      remedy: isThere ? 'Bereskan dahulu temuan tentang lembar itu, lalu buat tabelnya lagi.' : `Bila diperlukan, tambahkan lembar ${lembar} ke buku kerja ini (contohnya ada di templat kosong: panel, Bantuan), lalu buat tabelnya lagi.`,
    };
  },
};
