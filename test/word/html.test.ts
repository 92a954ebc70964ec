/** A table on the clipboard: cells, merged cells and numbers as HTML, whatever stands in a cell; and as plain lines. */
import { parseDigits } from '../../src/core/exact/decimal';
import type { ReportCell, ReportTable } from '../../src/core/model/reportTable';
import { REPORT_TEXTS } from '../../src/messages/reportTexts';
import { copiedTable } from '../../src/word/html';
import { tableOf } from '../core/report/reportInput';
import { inputOfFixture } from '../core/report/sheetsInput';
import { reportRealisasiApbd } from '../../src/core/report/realisasiApbd';
import { reportRekapitulasi } from '../../src/core/report/rekapitulasi';

const TEXTS = REPORT_TEXTS.id;
const text = (value: string, role: ReportCell['role'] = 'isi', more: Partial<ReportCell> = {}): ReportCell => ({ content: { kind: 'text', text: value }, role, ...more });
const number = (digits: string, format: NonNullable<ReportCell['format']>): ReportCell => ({ content: { kind: 'number', value: parseDigits(digits) }, role: 'isi', format });

const TABLE: ReportTable = {
  id: '3.2',
  sheetName: 'Tabel 3.2',
  widths: [10, 20, 20],
  rows: [
    [text('Rekapitulasi', 'judul'), null, null],
    [text('Nama', 'kepala'), text('Nilai', 'kepala'), text('', 'kepala')],
    [text('<img src=x onerror="alert(1)"> & \'dua\'\nbaris'), number('98.41', 'persen'), number('71099265302', 'rupiah')],
    [text('anak', 'isi', { indent: 2 }), text('', 'isi'), number('0', 'rupiah')],
    [text('Catatan <b>', 'keterangan'), null, null],
    [null, text('diagram', 'isi'), null],
  ],
  merges: [{ row: 1, column: 1, rows: 1, columns: 2 }, { row: 2, column: 1, rows: 2, columns: 1 }, { row: 0, column: 0, rows: 1, columns: 3 }],
  frames: [{ row: 1, column: 0, rows: 3, columns: 3 }, { row: 5, column: 1, rows: 1, columns: 1 }],
  repeated: null,
  landscape: false,
  charts: [{ title: 'Grafik', kind: 'kolom', categories: { row: 5, column: 1, rows: 1, columns: 1 }, series: [], axisFormat: '0', place: { row: 4, column: 0, rows: 1, columns: 1 } }],
};

/** The tags and texts of HTML, without styles. */
function bare(html: string): string {
  return html.replace(/ style="[^"]*"/g, '').replace(/<col>/g, '');
}

test('tags, spans, entities, numbers', () => {
  expect(bare(copiedTable(TABLE, TEXTS).html)).toBe(
    '<div><p><b>Tabel 3.2 Rekapitulasi</b></p>' +
      '<table><thead><tr><th><b>Nama</b></th><th colspan="2"><b>Nilai</b></th></tr></thead>' +
      '<tbody><tr><td>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;dua&#39;<br>baris</td><td rowspan="2">98,41</td><td>71.099.265.302</td></tr>' +
      '<tr><td>anak</td><td>-</td></tr></tbody></table>' +
      '<p>Catatan &lt;b&gt;</p></div>',
  );
});

test('styles stand on the cells themselves, indents too', () => {
  const { html } = copiedTable(TABLE, TEXTS);
  // 3 pt as every cell, and 2 steps of 10.
  expect(html).toMatch(/<td style="[^"]*border:1px solid #808080[^"]*padding-left:23pt">anak/);
  expect(html).toMatch(/<td style="[^"]*text-align:right[^"]*">71\.099/);
  // 10 characters of 5,25 pt.
  expect(html).toContain('<col style="width:52.5pt">');
});

test('plain lines, one a row, however many lines a cell has', () => {
  expect(copiedTable(TABLE, TEXTS).plain).toBe('Rekapitulasi\nNama\tNilai\n<img src=x onerror="alert(1)"> & \'dua\' baris\t98,41\t71.099.265.302\nanak\t\t-\nCatatan <b>');
});

test.each([
  ['Tabel 3.2', reportRekapitulasi, /Cukup/, '74,60'],
  ['Tabel 3.11', reportRealisasiApbd, /BELANJA LANGSUNG/, '71.099.265.302'],
] as const)('%s of the report: as many cells as its frames have, less those that merged ones cover', async (name, report, words, figure) => {
  const { input } = await inputOfFixture('dinsos-sumbar-2020');
  const table = tableOf(report(input));
  const { html } = copiedTable(table, TEXTS);
  expect(html).toContain(name);
  expect(html).toMatch(words);
  expect(html).toContain(figure);
  const [frame] = table.frames;
  if (frame === undefined) throw new Error('no frame');
  const inside = table.merges.filter(({ row, column }) => row >= frame.row && row < frame.row + frame.rows && column >= frame.column && column < frame.column + frame.columns);
  const covered = inside.reduce((sum, { rows, columns }) => sum + rows * columns - 1, 0);
  const [first = ''] = /<table.*?<\/table>/.exec(html) ?? [];
  expect(first.match(/<t[hd] /g)).toHaveLength(frame.rows * frame.columns - covered);
});
