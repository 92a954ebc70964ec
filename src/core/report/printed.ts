/** Numbers inside sentences: "4.905", "98,41", "71.099.265.302", in the marks of the workbook's language. Numbers in cells of their own stay numbers. */
import { toText, withoutTrailingZeros } from '../exact/decimal';
import { roundHalfAway } from '../exact/rounding';
import type { Decimal } from '../model/decimal';
import type { ReportTexts } from '../model/reportTexts';

/** @param decimals how many are shown; null: as many as the number has. */
export function printed(value: Decimal, decimals: number | null, { umum }: ReportTexts): string {
  const text = toText(decimals === null ? withoutTrailingZeros(value) : roundHalfAway(value, decimals));
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, umum.ribuan);
  return `${sign === '-' ? '−' : ''}${grouped}${fraction === '' ? '' : `${umum.desimal}${fraction}`}`;
}
