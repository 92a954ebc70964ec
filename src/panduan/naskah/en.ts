/** The guide in English. */
import type { Naskah } from './naskah';

export const NASKAH_EN: Naskah = {
  judul: { index: 'Guide to LKj for Excel', temuan: 'Findings: cause, example, remedy', rumus: 'Formulas and their sources', data: 'Your data, and the way back', admin: 'Installing for many users' },
  bantuan: 'Help in short',
  templat: 'Template workbook (.xlsx)',
  bahasaLain: 'Bahasa Indonesia',
  isi: {
    index: [
      { judul: 'Computing achievement', langkah: ['Have a PK worksheet (Sasaran, Indikator, Satuan, Target, Realisasi) and/or an APBD worksheet (Uraian, Anggaran, Realisasi), or fill in the template workbook.', 'On the LKj tab choose Compute Achievement (Hitung Capaian).', 'See the results beside the tables: achievement (%) and category in PK, remainder and % realised in APBD.', 'Open the worksheet Temuan. Press a finding’s cell, put it right, and compute again.'] },
      { judul: 'Making the report’s tables', langkah: ['Choose Make LKj Tables (Buat Tabel LKj).', 'Tables 1.1, 2.1 and 3.1–3.11, the worked calculation, efficiency and quarters become worksheets ready to print, as far as the worksheets they come from are there.', 'Change the data at any time and make them again: each is made anew in its place.'] },
      { judul: 'What never happens', butir: ['Your numbers, formulas or typed results being overwritten.', 'A doubtful number being guessed: what is doubtful is reported at its cell.', 'Data being sent out of the workbook.'] },
    ],
    data: [
      { judul: 'Nothing leaves the computer', alinea: ['Everything is computed inside Excel. The add-in’s pages load their own files and Microsoft’s `office.js`, nothing else. No cell, file name or record of use is sent or kept outside the workbook.'] },
      { judul: 'What is stored in the workbook', butir: ['Results: the columns for achievement, category, remainder and % realised; the worksheet Temuan and those of the tables.', 'Hidden names that mark the cells and worksheets made by LKj, so that old results can be updated and yours are left alone.', 'The record of the last run (XML parts `urn:lkj-excel:catatan:1` and `urn:lkj-excel:selesai:1`): which cells were written and what stood there before, for the way back.', 'Settings (`urn:lkj-excel:pengaturan:1`): the worksheets used, the scale, the form of the formula, the cap.'] },
      { judul: 'Undoing the last run', langkah: ['Choose Open Pane (Buka Panel), then the room Undo (Kembalikan).', 'Read what will be put back, then choose to undo.', 'Cells that you changed yourself after the run are left as they are, and named.'] },
      { alinea: ['Excel’s own undo (Ctrl+Z) may be empty once results are written; that is why there is Undo here. If Excel fails in the middle of writing, what was written is taken back by the next run.'] },
    ],
    admin: [
      { judul: 'Preparing the add-in’s pages', langkah: ['Provide an https address on the office’s web server; it holds static files only, no database.', 'Build with that address, from a copy of the source and Node.js 20 or later:'], perintah: 'npm ci\nLKJ_BASE_URL=https://lkj.example.go.id npm run build' },
      { alinea: ['Copy the content of `dist/` to the server. The `manifest.xml` in it holds that address already. On Windows set the address first: `set LKJ_BASE_URL=https://lkj.example.go.id`.'] },
      { judul: 'Microsoft 365: the admin centre', langkah: ['Sign in to the Microsoft 365 admin centre as an administrator.', 'Choose Settings › Integrated apps › Upload custom apps.', 'Choose the type Office Add-in and upload `manifest.xml`.', 'Choose users or groups, then deploy. The LKj tab may take some hours to appear.'] },
      { judul: 'Without the admin centre: a shared folder (Windows)', langkah: ['Put `manifest.xml` into a network folder that all users can read.', 'In Excel: File › Options › Trust Center › Trust Center Settings › Trusted Add-in Catalogs.', 'Add the folder’s address, tick Show in Menu, and open Excel again.', 'Choose Insert › My Add-ins › Shared Folder, then LKj.'] },
      { judul: 'Updating', alinea: ['Build again and copy the new `dist/`. Users have it when Excel is next opened; the manifest is uploaded again only if it changed.'] },
    ],
  },
  temuan: { pengantar: 'Every finding in the worksheet Temuan and in the pane has a code. Below is its cause, in an example, and its remedy.', contoh: 'Cause, in an example', perbaikan: 'Remedy' },
  rumus: {
    pengantar: 'Achievement is computed exactly from the decimals and rounded once, half away from zero, to two places; the category is read off the rounded number. Formulas and sources stand here as reports write them, in Indonesian.',
    capaian: 'Achievement (capaian)',
    kolom: { rumus: 'Formula', sumber: 'Source', kategori: 'Category', batas: 'Achievement (%)', predikat: 'Grade', skor: 'Score above', sebutan: 'Name' },
    skala: 'Category scales',
    predikat: 'Letter grades',
    predikatDasar: 'PermenPAN-RB 12/2015, kept by PermenPAN-RB 88/2021. A score exactly on a bound has the letter below it.',
    lain: 'Budget and means',
    lainnya: [
      ['Sisa = Anggaran − Realisasi', 'LKj Tabel 3.11'],
      ['% realisasi = Realisasi / Anggaran × 100 %', 'LKj Tabel 3.11'],
      ['Efisiensi = capaian (100 at most) − % realisasi anggaran', 'PermenPAN-RB 53/2014'],
      ['Capaian sasaran = mean of its indicators', 'LKj Tabel 3.2'],
      ['Capaian organisasi = mean of all indicators', 'LKj Tabel 3.2'],
    ],
    pembulatan: 'An indicator without a result or a target is not computed and does not enter the mean; the reason stands in the category column.',
  },
};
