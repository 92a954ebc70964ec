/** Every finding's stable code, kebab-case Indonesian. src/messages must hold a sentence and a remedy for each, by type. */
export type IssueCode = IssueCodeBaca | IssueCodeNilai | IssueCodeTulis | IssueCodeTabel;

/** What is found while reading. */
export type IssueCodeBaca =
  // ── reading one cell ──
  | 'galat-excel' // error   {value}            #REF!, #N/A …
  | 'bukan-angka' // error   {value}            text that is no number
  | 'nilai-logika' // error  {value}            TRUE/FALSE
  | 'tanggal-bukan-angka' // error {value}      a date where a number belongs
  | 'format-angka-salah' // error {value}       1.0000, 1.23.45, 12..3
  | 'dua-nilai-satu-sel' // error {value, first}  "905 4.000"
  | 'angka-dengan-keterangan' // error {value, suggestion}  "100 dari 110 organisasi"
  | 'angka-ambigu' // error  {value, id, en}    "1,234" without a majority
  | 'angka-ambigu-ditafsir' // warning {value, read}  "1,234" by the column's majority; 82.125 in a decimal row
  | 'titik-desimal' // info  {value, read}      82.7 read as 82,7
  | 'tanda-catatan-kaki' // info {value, read}  "74,2*"
  | 'melebihi-batas-presisi' // error {value}   beyond 2^53
  | 'nilai-negatif' // error {value}
  | 'angka-tersimpan-teks' // info {value, read}  a number kept as text, read all the same
  | 'tanda-batas-target' // info {value, arah}  "≥ 80"
  | 'satuan-berbeda' // warning {value, inCell, inColumn}
  | 'skor-bertentangan' // error {value, skor, predikat, expected}
  | 'belum-ada-data' // warning {value}
  // ── structure ──
  | 'lembar-tidak-ditemukan' // error           neither PK nor APBD in the workbook
  | 'pk-tidak-ditemukan' // info
  | 'apbd-tidak-ditemukan' // info
  | 'dua-lembar-cocok' // error {sheets, kind}  two that fit equally: asked
  | 'lembar-lain-diabaikan' // info {sheet, chosen, kind}  another PK/APBD, listed
  | 'tabel-lain-diabaikan' // info {other, rows}  another PK or budget on the same sheet; warning where it fits as well
  | 'lembar-terlalu-panjang' // error {rows}    rows beyond what can be read: nothing is computed from a part
  | 'lembar-tidak-terbaca' // error {bagian}    what Excel answered has not the shape it must have: nothing is computed
  | 'lembar-bukan-apbd' // info {found}         anggaran kas, fisik, dana desa
  | 'lembar-rencana' // info                    no Realisasi column: nothing is computed
  | 'realisasi-di-kolom-capaian' // warning     realisasi may stand under "Capaian"
  | 'kolom-tidak-ditemukan' // error {column}
  | 'kolom-ganda' // warning {column, used, other}
  | 'tahun-tidak-diketahui' // error
  | 'baris-periode-lain' // info {rows}          rows of other years or of quarters: left out; error where none is left
  | 'sasaran-kosong' // warning
  | 'indikator-ganda' // warning {other}
  | 'indikator-kosong' // warning               numbers without an indikator
  | 'perlu-nilai-induk' // warning
  | 'jumlah-sub-tidak-cocok' // warning {own, sum, difference, field}
  | 'jumlah-tidak-cocok' // warning {own, sum, difference, field}
  | 'jumlah-program-tidak-cocok' // warning {own, sum, difference, label}
  | 'kode-ganda' // warning {kode, other}
  | 'kode-tanpa-induk' // warning {kode, parent}
  | 'kode-tidak-urut' // info {kode}
  | 'kode-angka' // warning {kode}             a code kept as a number (1.10 became 1.1)
  | 'kode-tanggal' // warning {kode}           a code that Excel made a date; kode as it is read, '' where nothing shows it
  | 'tingkat-tidak-pasti' // warning           level could not be decided
  | 'baris-tersembunyi'; // info {rows}

/** What is found while computing and checking. */
export type IssueCodeNilai =
  // ── computing ──
  | 'target-nol' // warning
  | 'realisasi-nol' // warning {target}        T/R with R = 0: the form gives no number
  | 'perlu-skor' // warning
  | 'perlu-nilai' // warning {target, realisasi}
  | 'tingkat-sama' // info {value}             equal levels: 100,00
  | 'periksa-arah' // warning {word}
  | 'periksa-target' // info {capaian}         capaian over 200
  | 'persen-lebih-100' // warning {value}
  | 'persen-satuan-lain' // warning {satuan}
  | 'belum-berjalan' // info
  | 'triwulan-tidak-jelas' // warning
  | 'arah-tidak-dikenal' // warning {value}
  // ── budget ──
  | 'realisasi-melebihi-anggaran' // warning {anggaran, realisasi}
  | 'realisasi-tanpa-anggaran' // error {realisasi}
  | 'beda-satuan-uang' // error {factor}       PK and APBD differ by exactly 10³ or 10⁶
  | 'nama-program-berbeda' // info {pk, apbd}
  | 'anggaran-program-berbeda' // warning {pk, apbd, difference}
  | 'program-tanpa-pasangan' // warning {program}
  // ── audit of printed results ──
  | 'salah-hitung' // warning {typed, computed, field}
  | 'pembulatan-berbeda' // warning {typed, computed, field}
  | 'arah-menurut-capaian' // warning {typed, computed, rumus}  right if less is better
  | 'capaian-diketik' // info {typed}          kept because nothing can be computed
  | 'kategori-berbeda' // warning {typed, computed}
  | 'rumus-berbeda'; // warning {shown, computed, field}  a user's formula that shows something else

/** What is found while writing. */
export type IssueCodeTulis =
  // ── writing ──
  | 'kolom-terhalang' // error {blocked}       something stands where a result column must go
  | 'sel-hasil-tergabung' // error {area}
  | 'lembar-terlindungi' // error
  | 'filter-aktif' // error
  | 'bukan-hasil-lkj' // error                a result cell holds something that is not a number
  // ── worksheets of ours ──
  | 'struktur-terlindungi' // error {tabel}     no worksheet can be added
  | 'tabel-diubah' // error {area}              somebody edited a table of ours
  | 'tabel-terhalang' // error {blocked}        the user's cells lie where a table must grow
  | 'nama-lembar-terpakai' // info {wanted, used}
  | 'nilai-tetap' // info {cells, bagian}       what stays a value where formulas are wanted; bagian: masukan, hasil
  | 'tabel-belum-diperbarui'; // info          results changed, the tables were not made again

/** What only the tables tell: sheets that nothing else is made from, and tables that were not made. */
export type IssueCodeTabel =
  // ── the same indikator in several sheets ──
  | 'beda-lintas-lembar' // warning {indikator, other, target, realisasi, satuan, capaian, targetPk, realisasiPk, satuanPk, capaianPk}
  // ── Kegiatan: what supports an indikator ──
  | 'indikator-tidak-di-pk' // warning {indikator}
  | 'indikator-cocok-ganda' // warning {indikator}  several of PK's are called so
  | 'program-tidak-di-apbd' // warning {program}
  | 'program-apbn' // info {program}           paid by the state: no realisasi in the workbook
  | 'kegiatan-tidak-di-apbd' // warning {kegiatan, program}
  | 'kegiatan-cocok-ganda' // warning {kegiatan, program}  several of APBD's are called so
  | 'nama-kegiatan-berbeda' // info {kegiatan, apbd}
  | 'kegiatan-dipakai-ganda' // info {kegiatan, other}  supports two indikator: counted once in totals
  // ── SDM ──
  | 'jumlah-pegawai-tidak-cocok' // warning {label, own, sum, difference}
  | 'pegawai-antarblok-berbeda' // warning {pegawai, bagian, judul, own, pembanding, sum, difference}
  // ── tables ──
  | 'tabel-tanpa-sumber'; // info {tabel, lembar, sebab}  tables were not made: the worksheet they are made from is missing; sebab: tidak-ada, belum-terpakai
