/** Digits with separators, by what the column holds and how it is written. */
import { toText } from '../../../src/core/exact/decimal';
import type { DecimalMark, NumberKind } from '../../../src/core/model/number';
import { markOfNumeral, readNumeral, type Numeral } from '../../../src/core/read/numberNumeral';

/** "1234.5 (point)", "1.234 or 1234", or why it is none. */
function shown(numeral: Numeral): string {
  switch (numeral.kind) {
    case 'number':
      return toText(numeral.value) + (numeral.doubt === null ? '' : ` (${numeral.doubt})`);
    case 'ambiguous':
      return `id ${numeral.id} or en ${numeral.en}`;
    case 'malformed':
    case 'too-large':
      return numeral.kind;
  }
}

test.each<[why: string, text: string, kind: NumberKind, mark: DecimalMark, shown: string]>([
  ['three digits before a group', '123.456', 'count', null, '123456'],
  ['two', '12.345', 'count', null, '12345'],
  ['three digits before three decimals', '123.456', 'decimal', null, '123.456 (majority)'],
  ['four are no group: not thousands, not decimals of things counted', '1234.567', 'count', null, 'malformed'],
  ['of a measure they are decimals', '1234,567', 'decimal', null, '1234.567'],
  ['a zero begins no group', '012.345', 'decimal', null, '12.345 (point)'],
  ['nor does it among groups', '012.345.678', 'count', null, 'malformed'],
  ['nor before decimals', '0.123,5', 'decimal', null, 'malformed'],
  ['one group and decimals', '1.234,5', 'decimal', null, '1234.5'],
  ['groups of three digits in things counted, then three decimals', '1.234,567', 'count', null, '1234.567'],
  ['a group of two before decimals', '1.23,45', 'decimal', null, 'malformed'],
  ['two digits before a group of two', '12.34,5', 'decimal', null, 'malformed'],
  ['the same in English', '1,23.45', 'decimal', null, 'malformed'],
  ['four digits before decimals and a group', '1234.567,8', 'decimal', null, 'malformed'],
  ['decimals twice', '1.2,4,5', 'decimal', null, 'malformed'],
  ['both signs, the same one again', '1,234.567,8', 'decimal', null, 'malformed'],
  ['a group of four', '1.2345.678', 'count', null, 'malformed'],
  ['four digits before groups', '1234.567.890', 'count', null, 'malformed'],
  ['five decimals that end in zeros', '81.2500', 'decimal', null, '81.2500 (point)'],
  ['decimals that begin with a zero', '81.0625', 'decimal', null, '81.0625 (point)'],
  ['two digits before decimals of which only the first is none', '12.5000', 'decimal', null, '12.5000 (point)'],
  ['only zeros as decimals: 10.000 mistyped', '1.0000', 'decimal', null, 'malformed'],
  ['three zeros behind four digits: 1.234.000 mistyped', '1234.000', 'decimal', null, 'malformed'],
  ['three decimals behind four digits that are not all zeros', '1234.500', 'decimal', null, '1234.500 (point)'],
  ['three zeros behind zero', '0.000', 'decimal', null, '0.000 (point)'],
  ['with a comma they are decimals', '1234,000', 'decimal', null, '1234.000'],
  ['with a comma they are decimals', '1,0000', 'decimal', null, '1.0000'],
  ['zero with many decimals', '0.0000', 'decimal', null, '0.0000 (point)'],
  ['a part of one thing counted', '0,1234', 'count', null, '0.1234'],
  ['four decimals of things counted', '10,1234', 'count', null, 'malformed'],
  ['two decimals of things counted', '10,25', 'count', null, '10.25'],
  ['sen', '1234,50', 'money', null, '1234.50'],
  ['a third decimal no rupiah has', '0,125', 'money', null, 'malformed'],
  ['a comma before three digits tells nothing', '1,234', 'count', null, 'id 1.234 or en 1234'],
  ['in a column that writes points it is thousands', '1,234', 'count', '.', '1234 (majority)'],
  ['in one that writes commas decimals', '1,234', 'count', ',', '1.234 (majority)'],
  ['a point in rupiah in a column that writes points', '1.234', 'money', '.', 'id 1234 or en 1.234'],
  ['a comma in rupiah in a column that writes commas', '1,234', 'money', ',', 'id 1.234 or en 1234'],
  ['a point of things counted in a column that writes points', '4.905', 'count', '.', '4.905 (majority)'],
  ['English groups without decimals leave no doubt', '5,551,162', 'count', null, '5551162'],
  ['with decimals there is a point', '5,551.5', 'count', null, '5551.5 (point)'],
  ['a comma at the end', '1,', 'decimal', null, 'malformed'],
  ['fifteen characters', '123456789012,34', 'money', null, '123456789012.34'],
  ['sixteen', '1234567890123,45', 'money', null, '1234567890123.45'],
  ['the largest amount that is exact', '9.007.199.254.740.991', 'money', null, '9007199254740991'],
  ['the next one', '9.007.199.254.740.992', 'money', null, 'too-large'],
  ['sen that are none do not count', '9.007.199.254.740.991,00', 'money', null, '9007199254740991.00'],
  ['sen count', '90.071.992.547.409,92', 'money', null, 'too-large'],
  ['somebody’s long division', '33,3333333333333333', 'decimal', null, '33.3333333333333333'],
  ['but not beyond what is exact before the decimals', '9007199254740992,5', 'decimal', null, 'too-large'],
])('%s: %s, %s, column %s', (_, text, kind, mark, wanted) => expect(shown(readNumeral(text, kind, mark))).toBe(wanted));

test.each<[why: string, text: string, mark: DecimalMark]>([
  ['no separator', '4905', null],
  ['one decimal', '4905,5', ','],
  ['two decimals', '98.41', '.'],
  ['three digits could be a group', '4.905', null],
  ['three digits behind zero could not', '0,905', ','],
  ['four decimals are as likely a slip', '10.1234', null],
  ['a zero before the point that is not alone', '100.1234', null],
  ['four decimals behind zero', '0.1234', '.'],
  ['groups by points', '1.234.567', ','],
  ['groups by commas', '1,234,567', '.'],
  ['groups and decimals', '1,234.5', '.'],
  ['a day', '31.12.2020', null],
  ['a number of a chapter', '0.1.2', null],
])('what tells how its writer writes decimals, %s: %s', (_, text, mark) => expect(markOfNumeral(text)).toBe(mark));
