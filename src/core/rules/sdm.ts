/** The words of staff recapitulations. Matched against texts normalised by wordsOf. */
import type { DimensiSdm } from '../model/sdm';

export const LAKI_LAKI = /^(?:l|lk|laki(?: ?-? ?laki)?|pria|putra)$/;
export const PEREMPUAN = /^(?:p|pr|perempuan|wanita|w|putri)$/;
export const JUMLAH_SDM = /^(?:jumlah|jml|jlh|total|l ?[+/&] ?p)\b/;

/** Columns and rows beside the categories that are none: notes, numbers, sums of some, shares. */
export const BUKAN_KATEGORI = /^(?:ket(?:erangan)?|catatan|no|(?:sub|grand)[ -]?(?:jumlah|total))\b|%|^(?:per|pro)sen/;

/** What a title or header says that its categories are. */
export const DIMENSI: readonly (readonly [DimensiSdm, RegExp])[] = [
  ['golongan', /\bgol(?:ongan)?\b|\bpangkat\b/],
  ['pendidikan', /\bpendidikan\b|\bijazah\b/],
  ['jabatan', /\bjabatan\b|\beselon(?:ering)?\b/],
];

/** What categories are by their own names, where no title says it. Golongan: PP 99/2000; eselon: PP 100/2000. */
export const KATEGORI: readonly (readonly [DimensiSdm, RegExp])[] = [
  ['golongan', /^(?:gol(?:ongan)?\.? ?)?(?:iv|iii|ii|i)(?: ?[./]? ?[a-e])?$/],
  ['pendidikan', /^(?:sd|sltp|smp|slta|sma|smu|smk|sarjana|pasca ?sarjana|magister|doktor|diploma\b.*|(?!di [a-z])d ?[./-]? ?(?:[1-4]|iv|iii|ii|i)\b.*|s ?[./-]? ?[123])\b/],
  ['jabatan', /^(?:es(?:elon)?\.? ?(?:iv|iii|ii|i|[1-4])\b|jft|jfu|jpt\b|administrator|pengawas|pelaksana|fungsional|struktural|staf\b)/],
];

/** Categories of jabatan that everybody without an office falls under: with one of them the block counts all staff. */
export const JABATAN_UMUM = /^(?:jfu|pelaksana|staf\b|fungsional umum|jabatan (?:fungsional umum|pelaksana))/;

/** Titles of sheets that count staff. */
export const JUDUL_SDM = /sumber daya (?:manusia|aparatur)|\bsdm\b|\bpegawai\b|kepegawaian|\bpns\b|\basn\b|\bpppk\b|\bp3k\b|\bptt\b|p t t\b|\bhonorer\b|aparatur sipil/;
