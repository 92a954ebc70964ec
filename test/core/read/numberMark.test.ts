import { decimalMarkOf } from '../../../src/core/read/number';
import type { CellValue } from '../../../src/core/model/grid';
import type { DecimalMark } from '../../../src/core/model/number';

function markOf(values: readonly CellValue[]): DecimalMark {
  return decimalMarkOf(values.map((value) => ({ value, valueType: typeof value === 'string' ? 'String' : 'Double', numberFormat: 'General' })));
}

describe('the decimal mark of a column', () => {
  const cases: readonly [string, readonly CellValue[], DecimalMark][] = [
    ['nothing', [], null],
    ['whole numbers only', ['4905', '18', 'BB', ''], null],
    ['real numbers say nothing of the writing', [4.905, 82.7], null],
    ['one comma with other than three digits', ['98,41'], ','],
    ['one point with other than three digits', ['82.7'], '.'],
    ['three digits could be either', ['4.905', '1,234'], null],
    ['groups and decimals', ['7.002.796.610,00'], ','],
    ['English groups', ['5,551,162,657'], '.'],
    ['Indonesian groups', ['71.099.265.302'], ','],
    ['0.123 and 0,123', ['0.123', '0,123', '0.500'], '.'],
    ['with words, currency and signs', ['Rp 1.500,50', '4.905,5 orang', '≥ 80,5 %'], ','],
    ['the majority', ['98,41', '97,9', '82.7'], ','],
    ['a tie', ['98,41', '82.7'], null],
    ['two numbers in a cell do not vote', ['98,41 dari 100'], null],
    ['slips do not vote', ['1.0000', '1.23.45', '1234.567'], null],
    ['dates do not vote', ['31.12.2020'], null],
    ['a currency before it', ['Rp 1.500,50'], ','],
    ['a unit behind it', ['4.905,5 orang'], ','],
    ['a full stop behind it', ['82.7.'], '.'],
    ['a sign before and a sign behind it', ['≥ 80,5 %'], ','],
    ['a number before another does not vote', ['100 dari 98,41'], null],
    ['nor one between others', ['1 x 98,41 x 2'], null],
    ['one digit and a decimal', ['5,5'], ','],
    ['one digit', ['5'], null],
    ['as many characters as a number may have', [`98,41${' '.repeat(155)}`], ','],
    ['one more', [`98,41${' '.repeat(156)}`], null],
    ['the majority of points', ['98,41', '97.9', '82.7'], '.'],
  ];
  it.each(cases)('%s', (_name, values, expected) => expect(markOf(values)).toBe(expected));
});
