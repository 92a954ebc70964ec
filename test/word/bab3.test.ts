/** The draft of Bab III: what stands in the file that Word opens. */
import { readdirSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { evaluate } from '../../src/core/evaluate';
import type { ReportCell, ReportTable } from '../../src/core/model/reportTable';
import { makeLaporan } from '../../src/core/report/laporan';
import { REPORT_TEXTS } from '../../src/messages/reportTexts';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { snapshotOfFixture } from '../core/fixtureSnapshot';
import { bab3File } from '../demo/word';
import { parseXml } from '../fixtures/xml';

const TEXTS = REPORT_TEXTS.id;
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

async function tablesOf(fixture: string): Promise<readonly ReportTable[]> {
  let tables: readonly ReportTable[] = [];
  evaluate(await snapshotOfFixture(fixture), SHEET_TEXTS.id, '2026-01-01T00:00:00Z', {
    sentencesOf: () => ({ message: '', remedy: '' }),
    laporan: (found, snapshot) => {
      const made = makeLaporan(found, snapshot, TEXTS);
      tables = made.tables;
      return made;
    },
  });
  return tables;
}

function partOf(file: Uint8Array, name: string): string {
  return strFromU8(unzipSync(file)[name] ?? new Uint8Array());
}

async function documentOf(tables: readonly ReportTable[]): Promise<string> {
  return partOf(await bab3File(tables, TEXTS), 'word/document.xml');
}

/** The texts of each row of each Word table, its cells apart by "|". */
function rowsOf(xml: string): string[] {
  return (xml.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? []).map((row) => row.split('</w:tc>').slice(0, -1).map(textOf).join('|'));
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '').join('').replaceAll('&quot;', '"');
}

const paragraphsOf = (xml: string): string[] => (xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? []).map(textOf);

const text = (words: string, extras: Partial<ReportCell> = {}): ReportCell => ({ content: { kind: 'text', text: words }, role: 'isi', ...extras });
const amount = (coefficient: bigint, format: NonNullable<ReportCell['format']>, scale = 0): ReportCell => ({ content: { kind: 'number', value: { coefficient, scale } }, role: 'isi', format });

/** One table with what a case is about. */
function tableWith(given: Partial<ReportTable>): ReportTable {
  return { id: '3.2', sheetName: 'Tabel 3.2', widths: [10, 20], rows: [], merges: [], frames: [], repeated: null, landscape: false, charts: [], ...given };
}

describe('the report of 2020', () => {
  let file: Uint8Array;
  let xml: string;
  beforeAll(async () => {
    file = await bab3File(await tablesOf('dinsos-sumbar-2020'), TEXTS);
    xml = partOf(file, 'word/document.xml');
  });

  test.each([
    '1|Meningkatnya Tata Kelola Organisasi|a. Nilai Evaluasi Akuntabilitas Kinerja|Nilai|BB|B|98,41|Baik',
    '|Capaian kinerja organisasi (rata-rata 4 dari 4 indikator)|74,60|Cukup', // (98,41 + 100 + 100 + 0) / 4 = 74,6025
    '|BELANJA LANGSUNG|71.099.265.302|64.096.468.692|7.002.796.610|90,15',
  ])('the row %s', (row) => {
    expect(rowsOf(xml)).toContain(row);
  });

  test('chapter, parts and captions, in the order of the chapter', () => {
    const wanted = ['BAB III', 'AKUNTABILITAS KINERJA', 'Capaian Kinerja Organisasi', 'Tabel 3.2 Rekapitulasi Realisasi Indikator Kinerja Tahun 2020', 'Hitungan Capaian Kinerja Tahun 2020', 'Tabel 3.10 Korelasi Sasaran Strategis, Indikator Kinerja Terhadap Program, Kegiatan, dan Anggaran', 'Realisasi Anggaran', 'Tabel 3.11 Realisasi APBD Tahun 2020'];
    const found = paragraphsOf(xml).filter((paragraph) => wanted.includes(paragraph));
    expect(found).toEqual(wanted);
  });

  test('the worked formulas and the sentences of the charts are text', () => {
    const paragraphs = paragraphsOf(xml);
    expect(paragraphs).toContain('c = 4.905 Jiwa/Orang / 4.905 Jiwa/Orang × 100 %');
    expect(paragraphs.some((paragraph) => paragraph.startsWith('Grafik: capaian per indikator terhadap garis 100 %') && paragraph.includes('98,41 %'))).toBe(true);
  });

  test('its charts are charts, with the same numbers', () => {
    const charts = Object.keys(unzipSync(file)).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name)).map((name) => partOf(file, name));
    expect(charts).toHaveLength(4); // two of staff, one of capaian, one of the budget
    expect(charts.find((chart) => chart.includes('Capaian Indikator Kinerja Tahun 2020'))).toContain('<c:v>98.41</c:v>');
    // Columns begin at zero, else 95 would look like a third of 100.
    for (const chart of charts) expect(chart).toContain('<c:min val="0"/>');
  });

  test('pages lie as their tables do, and are numbered', () => {
    const pages = [...xml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, page = '']) => (page.includes('landscape') ? 'landscape' : 'portrait'));
    // 3.1 upright; 3.2 across; the worked formulas upright; 3.3 to 3.10 across; 3.11 upright; efisiensi across.
    expect(pages).toEqual(['portrait', 'landscape', 'portrait', 'landscape', 'portrait', 'landscape']);
    expect(partOf(file, 'word/footer1.xml')).toContain('PAGE');
  });

  test('the same tables give the same bytes', async () => {
    const again = await bab3File(await tablesOf('dinsos-sumbar-2020'), TEXTS);
    expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true);
    expect(partOf(file, 'docProps/core.xml')).not.toMatch(/20\d\d-/);
  });
});

describe('a table', () => {
  const frame = { row: 0, column: 0, rows: 3, columns: 2 };

  test.each<[name: string, cell: ReportCell, shown: string]>([
    ['whole rupiah', amount(71099265302n, 'rupiah'), '71.099.265.302'],
    ['rupiah with sen', amount(1050n, 'rupiah', 2), '10,50'],
    ['no rupiah', amount(0n, 'rupiah'), '-'],
    ['percent', amount(746n, 'persen', 1), '74,60'],
    ['a number as it is', amount(98410n, 'angka', 3), '98,41'],
    ['below zero', amount(-1555n, 'persen', 2), '−15,55'],
    ['what no XML may hold', text('a\u000b\u0000b\ud800c'), 'abc'],
    ['markup of a user', text('<b>&"'), '&lt;b&gt;&amp;"'],
  ])('%s', async (_, cell, shown) => {
    expect(rowsOf(await documentOf([tableWith({ rows: [[cell, null]], frames: [{ ...frame, rows: 1 }] })]))).toEqual([`${shown}|`]);
  });

  test('header rows are repeated, and only they; merged cells are merged', async () => {
    const rows = [[text('A', { role: 'kepala' }), null], [text('1'), text('a')], [null, text('b')]];
    const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }, { row: 1, column: 0, rows: 2, columns: 1 }];
    const xml = await documentOf([tableWith({ rows, merges, frames: [frame] })]);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toMatch(/<w:gridSpan w:val="2"\/>/);
    expect(xml.match(/<w:vMerge w:val="(?:restart|continue)"\/>/g)).toEqual(['<w:vMerge w:val="restart"/>', '<w:vMerge w:val="continue"/>']);
  });

  test('is as wide as the page at most, its columns in proportion', async () => {
    const xml = await documentOf([tableWith({ widths: [100, 300], rows: [[text('a'), text('b')]], frames: [{ ...frame, rows: 1 }] })]);
    const [narrow = 0, wide = 0] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(narrow + wide).toBeLessThanOrEqual(11906 - 1417 - 1134); // A4 less its margins
    expect(wide / narrow).toBeCloseTo(3, 2);
  });

  test.each([
    ['short: its rows stay on one page', 12, 11],
    ['long: its rows go on', 13, 0],
  ])('a table is %s', async (_, count, kept) => {
    const rows = Array.from({ length: count }, (__, at): ReportCell[] => [text(`Baris ${at + 1}`)]);
    const document = await documentOf([tableWith({ widths: [20], rows, frames: [{ row: 0, column: 0, rows: count, columns: 1 }] })]);
    const cells = document.slice(document.indexOf('<w:tbl>'), document.indexOf('</w:tbl>'));
    expect([...cells.matchAll(/<w:keepNext\/>/g)]).toHaveLength(kept);
  });
  test('a column is never so narrow that its word breaks', async () => {
    const xml = await documentOf([tableWith({ widths: [2, 300], rows: [[text('71.099.265.302'), text('b')]], frames: [{ ...frame, rows: 1 }] })]);
    const [narrow = 0] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(narrow).toBeGreaterThan(14 * 6 * 20 * 0.5); // 14 letters of 6 points, half as wide as high
  });

  test('a kategori has its tint', async () => {
    expect(await documentOf([tableWith({ rows: [[text('Baik', { kategori: { rank: 1, of: 4 } }), null]], frames: [{ ...frame, rows: 1 }] })])).toMatch(/<w:shd [^>]*w:fill="E3EFDA"/);
  });
});

test.each(readdirSync('test/fixtures').flatMap((name) => (name.endsWith('.xlsx') ? [name.replace('.xlsx', '')] : [])))('%s: every table it has becomes a document that is whole', async (fixture) => {
  const tables = await tablesOf(fixture);
  const xml = await documentOf(tables);
  expect(parseXml(xml).name).toBe('document');
  expect(xml).not.toMatch(NOT_IN_XML);
  // Every ruled area is a table of Word, but for those that only feed a chart.
  const tablesOfWord = xml.match(/<w:tbl>/g)?.length ?? 0;
  const frames = tables.flatMap((table) => table.frames).length;
  expect(tablesOfWord).toBeLessThanOrEqual(frames);
  expect(tablesOfWord).toBeGreaterThanOrEqual(tables.filter((table) => table.frames.length > 0).length);
}, 20_000);

test('without a table there is still a document', async () => {
  expect(paragraphsOf(await documentOf([]))).toContain('BAB III AKUNTABILITAS KINERJA');
});
