/** What Excel's number formats make of a number: a date, a percentage, how many decimals are printed. */
import { formatOf, printedDecimals, type FormatKind } from '../../../src/core/read/numberFormat';

test.each<[why: string, format: string, kind: FormatKind]>([
  ['days', 'd', 'date'], ['months', 'm', 'date'], ['years', 'y', 'date'], ['hours', 'h', 'date'], ['seconds', 's', 'date'],
  ['days in capitals', 'DD', 'date'], ['months in capitals', 'MMMM', 'date'], ['years in capitals', 'YYYY', 'date'], ['hours in capitals', 'HH', 'date'], ['seconds in capitals', 'SS', 'date'],
  ['hours that passed', '[h]', 'date'], ['minutes that passed', '[mm]', 'date'], ['seconds that passed', '[ss]', 'date'], ['hours that passed, in capitals', '[HH]', 'date'],
  ['a colour is no unit of time', '[Red]0', 'plain'], ['nor is a word that begins like one', '[hijau]0', 'plain'], ['nor one that ends like one', '[Oh]0', 'plain'],
  ['a colour that nobody closed', '0 [Red', 'plain'], ['a bracket in a text', '"["0"]%"', 'plain'],
  ['the currency of Indonesia', '[$Rp-id-ID] #,##0', 'plain'],
  ['percent', '0%', 'percent'], ['percent with decimals, in a colour', '[Blue]0.00%', 'percent'],
  ['percent that is text', '0"%"', 'plain'], ['percent that is text, and percent', '0" (%)"%', 'percent'], ['one escaped', '0\\%', 'plain'], ['one that pads', '0_%', 'plain'], ['one that fills', '0*%', 'plain'],
  ['a letter that fills', '*d0', 'plain'], ['a letter that pads', '0_m', 'plain'], ['a letter escaped', '\\s0', 'plain'],
  ['a unit as text', '0" hari"', 'plain'], ['text between two', '"hari "0" dari "0', 'plain'], ['days behind a text', '"tanggal "d', 'date'],
  ['a date is no percentage, whatever else it prints', 'd%', 'date'], ['nor the other way round', '%d', 'date'],
  ['no letter of either', '#,##0.00', 'plain'], ['General', 'General', 'plain'], ['general, and a text', '"hasil" general', 'plain'], ['nothing', '', 'plain'],
])('%s: %s', (_, format, kind) => expect(formatOf(format, false)).toBe(kind));

test.each<[why: string, format: string, positive: FormatKind, negative: FormatKind]>([
  ['one section for both', '0%', 'percent', 'percent'],
  ['percent when positive', '0%;-0', 'percent', 'plain'],
  ['percent when negative', '0;-0%', 'plain', 'percent'],
  ['days in the section for zero', '0;-0;d', 'plain', 'plain'],
  ['percent in the section for texts', '0;-0;0;@%', 'plain', 'plain'],
  ['time that passed when positive', '[h];0', 'date', 'plain'],
  ['time that passed when negative', '0;[h]', 'plain', 'date'],
  ['a semicolon that is text', '0";"%', 'percent', 'percent'],
  ['one escaped', '0\\;%', 'percent', 'percent'],
  ['an empty section', '0%;', 'percent', 'plain'],
  ['colours are no conditions', '[Red]0%;[Red]0', 'percent', 'plain'],
  ['a condition from a number on: its first section tells', '[>=1]0%;0', 'percent', 'percent'],
  ['a condition below a number', '[<1]0%;0', 'percent', 'percent'],
  ['a condition on one number', '[=1]0%;0', 'percent', 'percent'],
])('by sign, %s: %s', (_, format, positive, negative) => expect([formatOf(format, false), formatOf(format, true)]).toEqual([positive, negative]));

test.each<[why: string, format: string, decimals: number | null]>([
  ['General prints what there is', 'General', null], ['so does text', '@', null], ['a text alone', '"Rp"', null], ['nothing', '', null],
  ['none', '0', 0], ['none, thousands parted', '#,##0', 0], ['a digit where there is one', '#', 0], ['a digit or a space', '?', 0],
  ['one', '0.0', 1], ['two', '#,##0.00', 2], ['one where there is one', '0.#', 1], ['one or a space', '0.?', 1], ['one, and two where there are', '0.0##', 3],
  ['a point and nothing behind it', '0.', 0], ['only what is behind the point counts', '000.0', 1],
  ['a point as text, then one', '0"."0.00', 2], ['the second point prints itself', '0.0.0', 2],
  ['percent', '0.00%', 2], ['in a currency', '"Rp"#,##0.00', 2], ['with a unit', '0.0" orang.0"', 1],
  ['a power of ten has its own digits', '0.00E+00', 2], ['without decimals', '0E+0', 0], ['in small letters', '##0.0e-0', 1],
  ['a day', 'dd.mm.yyyy', null], ['parts of seconds', 'mm:ss.0', null],
])('decimals, %s: %s', (_, format, decimals) => expect(printedDecimals(format, false)).toBe(decimals));

test.each<[why: string, format: string, positive: number | null, negative: number | null]>([
  ['one section for both', '0.0', 1, 1],
  ['each its own', '0.00;-0', 2, 0],
  ['only the one for negatives has any', '0;-0.00', 0, 2],
  ['the third is for zero', '0.0;-0.00;0.000', 1, 2],
  ['negatives as text', '0.0;"minus"', 1, null],
  ['by conditions the first', '[<100]0.0;0.00', 1, 1],
])('decimals by sign, %s: %s', (_, format, positive, negative) => expect([printedDecimals(format, false), printedDecimals(format, true)]).toEqual([positive, negative]));
