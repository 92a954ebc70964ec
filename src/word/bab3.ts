/** Bab III of the report as a draft that its author goes on writing: the same tables as in the workbook, as tables, charts and paragraphs of Word. */
import { AlignmentType, Document, Footer, HeadingLevel, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions, type Table } from 'docx';
import type { ReportTable } from '../core/model/reportTable';
import type { Bab3Texts, ReportTexts } from '../core/model/reportTexts';
import { captionOf, feedsChart, isInside } from './areas';
import { chartParagraph } from './chart';
import { contentText } from './content';
import { frameTable } from './frame';
import { proseParagraph } from './paragraphs';
import { bagianOf, CAPAIAN_ORGANISASI, SUSUNAN } from './susunan';
import { stylesOf } from './styles';

type Block = Paragraph | Table;

/** Twips: A4, and margins of 2 cm, 2.5 cm on the side where it is bound. */
const PAGE = { width: 11906, height: 16838 } as const;
const MARGIN = { top: 1134, right: 1134, bottom: 1134, left: 1417 } as const;

function pageWidth(landscape: boolean): number {
  return (landscape ? PAGE.height : PAGE.width) - MARGIN.left - MARGIN.right;
}

/** A table from above to below: titles, then ruled areas and charts where they begin, and all else as prose. */
function tableBlocks(table: ReportTable, texts: ReportTexts): Block[] {
  const width = pageWidth(table.landscape);
  let captioned = false;
  return table.rows.flatMap((cells, row): Block[] => {
    const frames = table.frames.filter((frame) => frame.row === row && !feedsChart(table, frame)).map((frame) => frameTable(table, frame, texts, width));
    const charts = table.charts.filter(({ place }) => place.row === row).map((chart) => chartParagraph(chart, table, texts, width));
    const prose = cells.flatMap((cell, column): Block[] => {
      const text = cell === null ? '' : contentText(cell, texts);
      if (cell === null || text === '' || table.frames.some((frame) => isInside(row, column, frame))) return [];
      if (cell.role !== 'judul') return [proseParagraph(cell, texts, column)];
      const title = new Paragraph({ style: captioned ? 'AnakJudul' : 'Caption', keepNext: true, children: [new TextRun(captioned ? text : captionOf(table, text))] });
      captioned = true;
      return [title];
    });
    const blocks = [...frames, ...charts, ...prose];
    // Two tables without a paragraph between them would become one in Word.
    return frames.length === 0 ? blocks : [...blocks, new Paragraph({ style: 'Sela', children: [] })];
  });
}

interface Part {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

function headings(tables: readonly ReportTable[], bab3: Bab3Texts): Map<ReportTable, Paragraph[]> {
  const chapter = [bab3.bab, bab3.judul].map((text) => new Paragraph({ heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER, children: [new TextRun(text)] }));
  const found = new Map<ReportTable, Paragraph[]>();
  const begun = new Set<string>();
  for (const table of tables) {
    const bagian = bagianOf(table);
    const inCapaian = CAPAIAN_ORGANISASI.has(bagian);
    const wanted = [
      ...(inCapaian ? [{ key: 'capaian', text: bab3.capaian, heading: HeadingLevel.HEADING_2 }] : []),
      { key: bagian, text: bab3.bagian[bagian], heading: inCapaian ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2 },
    ].filter(({ key }) => !begun.has(key));
    for (const { key } of wanted) begun.add(key);
    found.set(table, [...(found.size === 0 ? chapter : []), ...wanted.map(({ text, heading }) => new Paragraph({ heading, children: [new TextRun(text)] }))]);
  }
  return found;
}

/** Tables whose pages lie the same way, one after another, make one section. */
function partsOf(tables: readonly ReportTable[], texts: ReportTexts, bab3: Bab3Texts): Part[] {
  const before = headings(tables, bab3);
  return tables.reduce<Part[]>((parts, table) => {
    const blocks = [...(before.get(table) ?? []), ...tableBlocks(table, texts)];
    const last = parts.at(-1);
    if (last?.landscape !== table.landscape) return [...parts, { landscape: table.landscape, blocks }];
    return [...parts.slice(0, -1), { ...last, blocks: [...last.blocks, ...blocks] }];
  }, []);
}

function sectionOf({ landscape, blocks }: Part): ISectionOptions {
  return {
    // Word wants the upright measures, and turns them by the orientation.
    properties: { page: { size: { ...PAGE, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: MARGIN } },
    footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })] }) },
    children: blocks,
  };
}

/** The document of the tables; `docx`'s Packer makes a file of it. Where there are no tables it holds the chapter's heading alone. */
export function makeBab3(tables: readonly ReportTable[], texts: ReportTexts, bab3: Bab3Texts): Document {
  const ordered = SUSUNAN.flatMap((bagian) => tables.filter((table) => bagianOf(table) === bagian));
  const parts = partsOf(ordered, texts, bab3);
  const empty: Part = { landscape: false, blocks: [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(`${bab3.bab} ${bab3.judul}`)] })] };
  return new Document({
    title: `${bab3.bab} ${bab3.judul}`,
    creator: 'LKj',
    lastModifiedBy: 'LKj',
    styles: stylesOf(bab3.bahasa),
    sections: (parts.length === 0 ? [empty] : parts).map(sectionOf),
  });
}
