/** Words that say which way is better. */
import type { Arah } from '../model/number';

/** What stands in a column Arah, Polaritas or Jenis; lower case. */
export const KATA_ARAH: Readonly<Record<Arah, readonly string[]>> = {
  naik: ['naik', 'maksimasi', 'maksimum', 'maksimal', 'maximize', 'maximasi', 'maximum', 'max', 'maks', 'positif', 'positive', '+', '↑', '▲', '⬆', '🡅', 'meningkat', 'higher is better', 'semakin tinggi semakin baik', 'makin tinggi makin baik', 'semakin besar semakin baik', 'progresif', 'up'],
  turun: ['turun', 'minimasi', 'minimum', 'minimal', 'minimize', 'min', 'negatif', 'negative', '-', '−', '–', '↓', '▼', '⬇', '🡇', 'menurun', 'lower is better', 'semakin rendah semakin baik', 'makin rendah makin baik', 'semakin kecil semakin baik', 'regresif', 'down'],
  rentang: ['rentang', 'range', 'kisaran', 'interval', 'antara'],
  stabil: ['stabil', 'stabilisasi', 'stabilize', 'stabilise', 'tetap', 'netral', 'target', 'konstan', '=', '→', '↔'],
};

/** Words in an indikator's name that suggest that less is better: a warning where no column says so, never a switch. */
export const KATA_PERIKSA_ARAH =
  'angka kemiskinan|tingkat kemiskinan|persentase kemiskinan|penduduk miskin|stunting|kematian|kesakitan|morbiditas|mortalitas|prevalensi|gizi buruk|gizi kurang|wasting|' +
  'putus sekolah|buta huruf|buta aksara|pengangguran|tpt|keluhan|pengaduan|penurunan|menurunnya|berkurangnya|pengurangan|kriminalitas|kejahatan|pelanggaran|kecelakaan|kekerasan|perceraian|' +
  'pernikahan dini|perkawinan anak|pekerja anak|kumuh|rawan pangan|kerusakan|pencemaran|emisi|kebocoran|kehilangan air|temuan|tunggakan|kemacetan|konflik|inflasi|gini|ketimpangan|kesenjangan|ketergantungan|kejadian kebakaran|titik api|lahan kritis|kasus|penderita|drop out|waktu tanggap|response time|waktu tunggu|lama pelayanan|penyalahgunaan|kawasan tertinggal|desa tertinggal|daerah tertinggal|rumah tidak layak|rtlh|risiko bencana|korban';

/** Of those words, what people and cases are called that an agency deals with: more of them dealt with is better. */
export const KATA_SASARAN_LAYANAN =
  'stunting|gizi buruk|gizi kurang|wasting|putus sekolah|buta huruf|buta aksara|keluhan|pengaduan|kriminalitas|kejahatan|pelanggaran|kecelakaan|kekerasan|penduduk miskin|pekerja anak|kumuh|' +
  'rawan pangan|kerusakan|pencemaran|temuan|tunggakan|konflik|kejadian kebakaran|lahan kritis|kasus|penderita|drop out|penyalahgunaan|rumah tidak layak|rtlh|korban';

/** Words that say they are dealt with: "kasus yang diselesaikan", "korban bencana yang mendapat bantuan", "tindak lanjut temuan". */
export const KATA_DITANGANI =
  'ditangani|tertangani|diselesaikan|terselesaikan|selesai|ditindaklanjuti|tertindaklanjuti|ditindak lanjuti|tindak lanjut|dilayani|terlayani|didampingi|direhabilitasi|dibantu|terbantu|dipulihkan|diberdayakan|' +
  'ditertibkan|terpenuhi|dipenuhi|mendapat|mendapatkan|menerima|memperoleh|dibina|ditata|dibangun|diperbaiki|dilindungi|diintervensi|penanganan|penyelesaian|pendampingan|rehabilitasi|pemulihan';
