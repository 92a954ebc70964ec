import { inReadingOrder } from '../../src/core/check/readingOrder';
import type { Issue } from '../../src/core/model/issue';
import { sheetOf } from './checkInput';

const at = (place: string, code: Issue['code'] = 'target-nol'): Issue => {
  const [sheet = '', cell = ''] = place.split('!');
  return { code, severity: 'warning', sheet, cell, value: null, params: {} };
};

test('the workbook, then worksheet by worksheet as they lie, row by row; a new worksheet of ours last', () => {
  const given = ['Temuan!A1', 'APBD!B2', 'PK!AA5', 'PK!B16:B18', 'PK!Z5', 'PK!', 'PK!B9', '!', 'APBD!A10'];
  const sheets = [sheetOf('PK', [['PK']]), sheetOf('APBD', [['APBD']])];
  expect(inReadingOrder(given.map((place) => at(place)), sheets).map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['!', 'PK!', 'PK!Z5', 'PK!AA5', 'PK!B9', 'PK!B16:B18', 'APBD!B2', 'APBD!A10', 'Temuan!A1']);
});

test('findings at one cell keep their order', () => {
  const given = [at('PK!B5', 'periksa-arah'), at('PK!B5', 'indikator-ganda'), at('PK!B4')];
  expect(inReadingOrder(given, []).map(({ code }) => code)).toEqual(['target-nol', 'periksa-arah', 'indikator-ganda']);
});

test('columns of one row from the left, whichever way they come', () => {
  const given = ['PK!AAA5', 'PK!B5', 'PK!ZZ5', 'PK!A5', 'PK!AA5', 'PK!Z5', 'PK!B5:D5'];
  expect(inReadingOrder(given.map((place) => at(place)), [sheetOf('PK', [['PK']])]).map(({ cell }) => cell)).toEqual(['A5', 'B5', 'B5:D5', 'Z5', 'AA5', 'ZZ5', 'AAA5']);
});

test('rows by their number', () => {
  const given = ['PK!A10', 'PK!A9', 'PK!A100'];
  expect(inReadingOrder(given.map((place) => at(place)), [sheetOf('PK', [['PK']])]).map(({ cell }) => cell)).toEqual(['A9', 'A10', 'A100']);
});
