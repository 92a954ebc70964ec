/** The guide in English. */
import type { Naskah } from './naskah';

export const NASKAH_EN: Naskah = {
  judul: { index: 'Guide to LKj for Excel', hitung: 'Computing achievement', tabel: 'Making the report’s tables', pengaturan: 'Settings', kembali: 'Going back and cleaning up', temuan: 'Findings: cause, example, remedy', rumus: 'Formulas and their sources', data: 'Your data: what is stored', pasang: 'Installing on one computer', admin: 'Installing for many users' },
  bantuan: 'Help in short',
  templat: 'Template workbook (.xlsx)',
  bahasaLain: 'Bahasa Indonesia',
  isi: {
    index: [
      { alinea: ['LKj for Excel computes performance and budget realisation in your own workbook and makes the tables of the performance report (Laporan Kinerja). No workbook yet? Fill in the template workbook (link above).'] },
      { judul: 'What do you want to do?', tautan: [['hitung', 'Compute achievement, category, remainder and % realised'], ['temuan', 'Put a finding right'], ['tabel', 'Make the report’s tables and the draft of chapter III for Word'], ['pengaturan', 'Choose the scale, formulas, year and the agency’s name'], ['kembali', 'Undo the last computation, or remove LKj’s traces before sending a file'], ['rumus', 'Look up formulas and their sources'], ['data', 'See what is stored'], ['pasang', 'Install on one computer'], ['admin', 'Install for many users']] },
      { judul: 'What never happens', butir: ['Your numbers, formulas or typed results being overwritten without a tick of yours in the Preview.', 'A doubtful number being guessed: what is doubtful is reported at its cell.', 'Data being sent out of the workbook.'] },
    ],
    hitung: [
      { judul: 'What it takes', butir: ['A PK worksheet with columns Sasaran, Indikator, Satuan, Target and Realisasi; and/or an APBD worksheet with Uraian (or Kode and Uraian), Anggaran and Realisasi.', 'Names and order of the columns may differ: the usual headers are known, in several rows and merged cells too.', 'The columns right of the table are empty, or bear the headers Capaian, Kategori, Sisa, % Realisasi already.', 'A file of the type .xlsx, .xlsm or .xlsb. A .xls, .csv or .ods cannot keep the record of LKj, so that its results are only shown in the pane: save it as an Excel Workbook (.xlsx) first.'] },
      { judul: 'Steps', langkah: ['On the LKj tab choose Compute Achievement (Hitung Capaian). Or choose Open Pane, then Compute Achievement there.', 'See the results beside the tables: achievement (%) and category in PK, remainder and % realised in APBD.', 'Open the worksheet Temuan or the pane. Press a finding to select its cell, put it right, and compute again. Where one worksheet cannot be written to (protected, filtered), the others are written all the same; what was not is named, with what to do.'], gambar: ['lembar-pk', 'The PK worksheet after computing: achievement and category beside the table.'] },
      { judul: 'Which worksheets are computed?', alinea: ['When it opens, the pane says which worksheet it reads as PK, APBD, Riwayat, Renstra, Kegiatan and SDM, in which row its headers stand, and the year of the report. Nothing is written. A workbook of more than 60,000 cells is read only once you choose See the worksheets found.', 'If it is wrong, choose Change the worksheets, then Use this worksheet or Leave this worksheet out. Where two worksheets fit alike the choice is shown at once. It is kept in the workbook, and the button on the LKj tab obeys it too.', 'Where a workbook brings rules (scale, limit, year and so on) that were not set by you, the pane names them before the first computation: Use them if you agree, Change to open the settings.'], gambar: ['lembar', 'The pane as it opens: the worksheets found.'] },
      { gambar: ['hitung', 'The pane after Compute Achievement.'] },
      { judul: 'Do the results still hold?', alinea: ['The pane says when the workbook was last computed. Where PK, APBD or the settings have changed since, by a colleague too, it shows “The data have changed since they were computed”: choose Compute Achievement again. Once everything is back as it was, or where the change turns out to change no result, the notice goes.', 'A worksheet of more than 60,000 cells is not read again at every change: of it the pane knows only what changed while it was open.'] },
      { judul: 'Looking first: Preview', langkah: ['Open the pane and choose Preview. Nothing is written yet.', 'Read which cells would change. Results that you typed and that differ stay as they are unless you tick them.', 'Choose Write, or close the preview.'], gambar: ['pratinjau', 'Preview: cells to be written, and those that you typed yourself.'] },
      { judul: 'Findings', alinea: ['Findings are sorted by weight: errors, warnings, notes. An error means that something could not be computed; a warning that something should be looked at; a note is worth knowing.', 'They can be searched, and grouped by worksheet. “Fix numbers kept as text” shows which texts such as “4.905 orang” can become real numbers; what is in doubt, what would lose its unit, and formulas are left alone. Undo takes it back until you compute again.', 'A file that was saved with Google Sheets or LibreOffice has lost the record of LKj: its results are taken for what you typed and are not kept up to date. “Take a column for LKj’s results” in the room Findings shows the columns; tick those that are results of LKj. Only cells that hold what is computed now, or that still carry a hidden name of LKj, are offered; other formulas are left alone. The worksheet Temuan and the tables from before are not known any more: delete them, then make them again.'], gambar: ['temuan', 'Findings in the pane: press one to select its cell.'], tautan: [['temuan', 'What every finding means']] },
      { judul: 'Summary', alinea: ['The room Summary shows achievement by objective, indicators by category, what was spent by program, and efficiency. It writes nothing.'], gambar: ['ringkasan', 'The room Summary.'] },
    ],
    tabel: [
      { judul: 'Steps', langkah: ['On the LKj tab choose Make LKj Tables (Buat Tabel LKj). Or open the pane, room Tables: it shows which tables can be made and which worksheets are still missing.', 'Tables 1.1, 2.1 and 3.1–3.11, the worked calculation, efficiency and quarters become worksheets ready to print, as far as the worksheets they come from are there.', 'Change the data at any time and make them again: each is made anew in its place.'], gambar: ['tabel', 'The room Tables.'] },
      { judul: 'Values or formulas', alinea: ['Values: numbers stay as they were computed. Formulas: the tables and the results beside PK and APBD follow when numbers in the worksheets change. The choice is kept in the workbook.'] },
      { judul: 'Into Word', langkah: ['One table: in the room Tables choose Copy beside it and paste it into Word. It becomes a Word table that can be edited.', 'All of it: in the room Tables choose Download the draft of chapter III. That Word file holds all tables, charts and calculations, ready to be edited; the workbook does not change.'] },
      { judul: 'Which worksheet gives which table', butir: ['PK: tables 2.1, 3.1–3.3, the worked calculation, quarters.', 'APBD: table 3.11; with PK: efficiency.', 'Riwayat: tables 3.3 and 3.4. Renstra: table 3.5. Kegiatan: tables 3.6–3.10. SDM: table 1.1.'] },
      { alinea: ['A worksheet of yours that has a table’s name is not touched; the table gets another name, and a finding says so.'] },
    ],
    pengaturan: [
      { judul: 'Steps', langkah: ['Open the pane, room Settings.', 'Change what you need; what cannot be is said at once.', 'Choose Save. Settings are kept in that workbook, not on the computer.'], gambar: ['pengaturan', 'The room Settings.'] },
      { judul: 'What can be chosen', butir: ['The category scale: the LKj’s, Permendagri 86/2017, or one of your own with its legal basis.', 'The form of the formula where less is better, and the highest achievement.', 'Which way is better for an indicator, where the worksheet does not say it.', 'The agency’s achievement: mean of all indicators, or mean of its objectives.', 'The year and the agency’s name, where no title says them.', 'Values or formulas, and whether the worksheet Temuan is written.'] },
      { judul: 'The same settings in another workbook', alinea: ['In the room Settings, download them as a file or copy them as text, and open that in the other workbook. What would change is shown before it is used.'] },
    ],
    kembali: [
      { judul: 'Undoing the last computation', langkah: ['Choose Open Pane (Buka Panel), then the room Undo (Kembalikan).', 'Read what will be put back, then choose to undo.', 'Cells that you changed yourself after the run are left as they are, and named.'], gambar: ['kembali', 'The room Undo: what will happen is said first.'] },
      { judul: 'Before a file is sent: cleaning up', langkah: ['In the room Undo choose to see what would be cleaned.', 'Tick “the results too” if the result columns are not to be sent along.', 'Confirm. LKj’s record, hidden names and settings are gone from the workbook.'] },
      { alinea: ['Excel’s own undo (Ctrl+Z) may be empty once results are written; that is why there is Undo here. If Excel fails in the middle of writing, what was written is taken back by the next run.', 'The worksheets of tables and of findings (Temuan) do not go back to what they held before. Those just made are removed; those filled again stay, and Temuan says that its run was taken back. A worksheet Temuan that was removed because nothing was found any more does not come back; the next run makes it again if there is something to find.', 'Cells that were taken for LKj’s at your word are emptied neither by Undo nor by cleaning up: what stood there before LKj is no longer known.'] },
    ],
    data: [
      { judul: 'Nothing leaves the computer', alinea: ['Everything is computed inside Excel. The add-in’s pages load their own files and Microsoft’s `office.js`, nothing else. No cell, file name or record of use is sent or kept outside the workbook.', 'The browser inside Excel remembers only that the short help was seen, and prints of the rules that you agreed to: numbers that cannot be read back.'] },
      { judul: 'What is stored in the workbook', butir: ['Results: the columns for achievement, category, remainder and % realised; the worksheet Temuan and those of the tables.', 'Hidden names that mark the cells and worksheets made by LKj, so that old results can be updated and yours are left alone.', 'The record of the last run (XML parts `urn:lkj-excel:catatan:1` and `urn:lkj-excel:selesai:1`): which cells were written and what stood there before, for the way back.', 'Settings (`urn:lkj-excel:pengaturan:1`): the worksheets used, the scale, the form of the formula, the cap.'] },
    ],
    pasang: [
      { judul: 'What it takes', alinea: ['Excel 2021 or later, Microsoft 365, or Excel on the web. From whoever maintains LKj for you: the file `manifest.xml`. Developers who run LKj from its source use one command: `npm run sideload` (Windows and Mac; with `-- web ADDRESS` in Excel on the web; it installs the certificate too).'] },
      { judul: 'Excel on the web', langkah: ['Open a workbook in Excel for the web.', 'Choose Home › Add-ins › More Add-ins › My Add-ins › Upload My Add-in.', 'Choose `manifest.xml`, then Upload. The LKj tab appears; in another browser upload it once more.'] },
      { judul: 'Windows', langkah: ['Make a folder, for instance `C:\\LKj`, and put `manifest.xml` into it.', 'Right-click the folder › Properties › Sharing › Share…, choose yourself, and note its network path (`\\\\COMPUTER-NAME\\LKj`).', 'In Excel: File › Options › Trust Center › Trust Center Settings › Trusted Add-in Catalogs; paste that path as Catalog Url, choose Add catalog, tick Show in Menu, then OK.', 'Close Excel and open it again. Choose Home › Add-ins › Advanced › Shared Folder › LKj › Add.'] },
      { judul: 'Mac', langkah: ['In Finder press Cmd+Shift+G and open `~/Library/Containers/com.microsoft.Excel/Data/Documents`.', 'Make a folder `wef` there unless it exists, and put `manifest.xml` into it.', 'Close Excel and open it again. Choose Insert › the arrow beside My Add-ins › LKj.'] },
      { judul: 'Removing it', alinea: ['Windows: remove that catalogue in the Trust Center. Mac: delete `manifest.xml` from `wef`. Web: My Add-ins › the three dots at LKj › Remove. Your workbooks do not change.'] },
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
