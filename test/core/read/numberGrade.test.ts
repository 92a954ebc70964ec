/** Letters of accountability with a score, a name or their band, and scores with the name of a level. */
import { readAll, readIn, type Column, type Extra } from './readings';

test.each<[why: string, column: Column, texts: string, expected: string, extra?: Extra]>([
  ['each letter with a score', 'desimal', 'AA (95) | AA 95 | 95 (AA) | 95 AA', '95 AA'],
  ['A', 'desimal', 'A (85) | 85 (A)', '85 A'], ['BB', 'desimal', 'BB (75) | 75 (BB)', '75 BB'], ['B', 'desimal', 'B (65) | 65 (B)', '65 B'], ['CC', 'desimal', 'CC (55) | 55 (CC)', '55 CC'], ['C', 'desimal', 'C (40) | 40 (C)', '40 C'], ['D', 'desimal', 'D (20) | 20 (D)', '20 D'],
  ['small letters', 'desimal', 'b (68,89) | 68,89 (b)', '68.89 B'],
  ['signs between letter and score', 'desimal', 'B [68,89] | B: 68,89 | B:68,89 | B = 68,89 | B, 68,89 | B; 68,89 | B – 68,89 | B-68,89 | B/68,89 | B (68,89 | B68,89', '68.89 B'],
  ['a percent sign behind the score', 'desimal', 'B (68,89%) | B (68,89 %) | B 68,89%', '68.89 B'],
  ['words before the letter', 'desimal', 'Predikat B (68,89) | Nilai B (68,89) | Kategori B (68,89) | grade B (68,89)', '68.89 B'],
  ['signs between score and letter', 'desimal', '68,89 [B] | 68,89: B | 68,89 : B | 68,89 = B | 68,89; B | 68,89 – B | 68,89-B | 68,89/B | 68,89, B | 68,89B', '68.89 B'],
  ['words before the score', 'desimal', 'Nilai 68,89 (B) | Skor 68,89 (B) | skor 68,89 B', '68.89 B'],
  ['a score of one digit', 'desimal', 'D (7) | 7 (D) | 7 D', '7 D'],
  ['other words before them', 'desimal', 'Target B (68,89) | kira-kira 68,89 (B) | rata-rata 85,2 (Baik)', '!angka-dengan-keterangan'],
  ['words behind them', 'desimal', 'B (68,89) tahun lalu | 68,89 (B) tahun lalu', '!angka-dengan-keterangan'],
  ['letters that are no grade', 'desimal', 'E (68,89) | BBB (68,89) | 68,89 (BA) | AB 68,89', '!angka-dengan-keterangan'],
  ['a score that is no number', 'desimal', 'B (68,89,1) | B (6.8.9)', '!format-angka-salah'],
  ['a score with three decimals is no thousand, among things counted too', 'hitungan', 'B (68.125)', '68.125 B !angka-ambigu-ditafsir'],
  ['among things counted only in brackets', 'hitungan', 'B (68,89) | B [68,89] | 68,89 (B) | 68,89 [B]', '68.89 B'],
  ['without brackets it may be anything', 'hitungan', 'B 68,89 | 68,89 / B | 68,89 B | B: 68,89', '!angka-dengan-keterangan'],
  ['a letter that another score has', 'desimal', 'A (68,89) | 68,89 (BB) | B (60)', '!skor-bertentangan'],
  ['as a target the letter’s lower bound will do', 'target', 'B (60) | 60 (B)', '60 B'],
  ['and no other bound', 'target', 'B (50) | B (70,01)', '!skor-bertentangan'],
  ['letters of a survey have another scale', 'desimal', 'B (80,5) | 80,5 (B)', '80.5 B', { survei: true }],
  ['a score and the name of its level', 'desimal', '85,2 (Sangat Baik) | 85,2 [Sangat Baik] | 85,2/Sangat Baik | 85,2 / Sangat Baik | 85,2 (sangat baik', '85.2'],
  ['of one digit', 'desimal', '3 (Baik) | 3/Baik', '3'],
  ['its name before it', 'desimal', 'Sangat Baik (85,2) | Sangat Baik(85,2) | Sangat Baik [85,2] | baik (85,2', '85.2'],
  ['in a target', 'target', '85,2 (Sangat Baik) | Sangat Baik (85,2)', '85.2'],
  ['of things counted it is a remark', 'hitungan', '85 (Sangat Baik) | Sangat Baik (85)', '!angka-dengan-keterangan'],
  ['a name that is no level before it, or words behind', 'desimal', 'bagus (85,2) | Baik (85,2) 2019 | Baik (85,2 poin)', '!angka-dengan-keterangan'],
  ['a name that is no level, or no sign between', 'desimal', '85,2 (bagus) | 85,2: Baik | 85,2 Baik | 85,2 (Baik) 2019', '!angka-dengan-keterangan'],
  ['a letter and its name', 'desimal', 'B (Baik) | B [Baik] | B/Baik | B / Baik | B: Baik | B – Baik | B - Baik | Predikat B (Baik) | nilai b (baik)', '[B]'],
  ['its name before it', 'desimal', 'Sangat Baik (BB) | Sangat Baik [BB] | Sangat Baik/BB | Sangat Baik / BB | Sangat Baik: BB | Sangat Baik – BB | Sangat Baik - BB | sangat baik (bb)', '[BB]'],
  ['a letter and a word that is no level', 'desimal', 'B (bagus) | bagus (B) | B Baik | Baik B | xB (Baik) | B (Baik) lagi', '!bukan-angka'],
  ['a target and its band', 'target', 'BB (> 70) | BB(>70) | BB (≥70) | BB (>= 70) | BB [> 70] | bb (> 70) | BB (> 70,01) | BB (70 s/d 80) | BB (70 sd 80) | BB (70 – 80) | BB (70-80) | BB (>70,01 - 80)', '[BB]'],
  ['a bound with three decimals is the same one', 'target', 'BB (> 70.000)', '[BB]'],
  ['a band of another letter', 'target', 'BB (> 75) | BB (60 – 70) | BB (> 70,1) | BB (> 700)', '!angka-dengan-keterangan'],
  ['a band that is no number, or not closed', 'target', 'BB (> 70.1.2) | BB > 70 | BB (> 70 | BB (> 70) naik', '!angka-dengan-keterangan'],
  ['only a target has a band', 'desimal', 'BB (> 70) | BB (70 – 80)', '!angka-dengan-keterangan'],
  ['a letter of a survey is a level of another scale', 'desimal', 'B | Predikat B | B (Baik)', '<B>', { survei: true }],
  ['as a target too, with its sign', 'target', 'minimal B | ≥ B', '<B> !tanda-batas-target', { survei: true }],
  ['words before a letter', 'desimal', 'Predikat BB | Nilai BB | Kategori BB | Grade BB | grade bb', '[BB]'],
  ['a letter before other words', 'desimal', 'BB lebih | Opini BB', '!bukan-angka'],
])('%s (%s): %s → %s', (...[, column, texts, expected, extra]) => {
  const [read, wanted] = readAll(column, texts, expected, extra);
  expect(read).toEqual(wanted);
});

test.each<[why: string, column: Column, text: string, params: Readonly<Record<string, string>>]>([
  ['the letter that the score has', 'desimal', 'A (68,89)', { value: 'A (68,89)', skor: '68.89', predikat: 'A', expected: 'B' }],
  ['beyond 100 there is none', 'desimal', 'AA (100,5)', { value: 'AA (100,5)', skor: '100.5', predikat: 'AA', expected: '-' }],
])('a finding quotes the cell and names %s', (_, column, text, params) => expect(readIn(column, text).notes.map((note) => note.params)).toEqual([params]));
