/** What a report cell reads in Word: texts as they are, numbers in the marks of the report's language. */
import { isZero, withoutTrailingZeros } from '../core/exact/decimal';
import type { Decimal } from '../core/model/decimal';
import type { ReportCell, ReportFormat } from '../core/model/reportTable';
import type { ReportTexts } from '../core/model/reportTexts';
import { printed } from '../core/report/printed';

/** As many decimals as Excel's number format shows of the same cell (src/core/plan/reportLooks.ts). */
const MOST_DECIMALS = 8;

/** Characters that no XML file may hold: half a surrogate pair, and most control characters. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function numberText(value: Decimal, format: ReportFormat | undefined, texts: ReportTexts): string {
  const { scale } = withoutTrailingZeros(value);
  switch (format) {
    case 'rupiah':
      return isZero(value) ? '-' : printed(value, scale > 0 ? 2 : 0, texts);
    case 'persen':
      return printed(value, 2, texts);
    case 'angka':
    case undefined:
      return printed(value, scale > MOST_DECIMALS ? MOST_DECIMALS : null, texts);
  }
}

/** "71.099.265.302", "98,41", "4.905"; an amount of 0 is "-", as the report prints it. */
export function contentText({ content, format }: ReportCell, texts: ReportTexts): string {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return content.text.replace(NOT_IN_XML, '');
    case 'number':
      return numberText(content.value, format, texts);
  }
}
