/** Cells as paragraphs: in Word tables, and as the prose around them. */
import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { ReportCell } from '../core/model/reportTable';
import type { ReportTexts } from '../core/model/reportTexts';
import { lookOf } from '../core/plan/reportLooks';
import { contentText } from './content';

const ALIGNMENTS = { Left: AlignmentType.LEFT, Center: AlignmentType.CENTER, Right: AlignmentType.RIGHT } as const;

/** Twips to the right for each step of a cell's indent. */
const INDENT_STEP = 200;

/** The lines of a text as runs of one paragraph. */
function runsOf(text: string, options: { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number }): TextRun[] {
  return text.split(/\r?\n/).map((line, index) => new TextRun({ ...options, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

/**
 * @param size of the letters, in half points
 * @param keepNext whether the cell's row stays on one page with the next
 */
export function cellParagraph(cell: ReportCell, texts: ReportTexts, size: number, keepNext: boolean): Paragraph {
  const { bold = false, italic = false, horizontal = 'Left', indent = 0 } = lookOf(cell);
  return new Paragraph({
    style: 'IsiTabel',
    keepNext,
    alignment: ALIGNMENTS[horizontal],
    ...(indent === 0 ? {} : { indent: { left: indent * INDENT_STEP } }),
    children: runsOf(contentText(cell, texts), { bold, italics: italic, size }),
  });
}

/** A line of prose: notes, worked formulas, the sentence that says what a chart shows. `depth`: how far to the right its column begins. */
export function proseParagraph(cell: ReportCell, texts: ReportTexts, depth: number): Paragraph {
  const { bold = false, indent = 0 } = lookOf(cell);
  const left = (depth + indent) * INDENT_STEP;
  // The name of what follows stays on the page of what it names.
  return new Paragraph({ style: 'Uraian', keepNext: cell.role === 'induk', ...(left === 0 ? {} : { indent: { left } }), children: runsOf(contentText(cell, texts), { bold }) });
}
