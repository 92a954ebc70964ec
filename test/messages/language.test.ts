import { languageOf } from '../../src/messages/language';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';

test.each([
  ['id-ID', 'id'],
  ['en-US', 'en'],
  ['en', 'en'],
  ['EN-GB', 'en'],
  ['ms-MY', 'id'],
  ['enm-XX', 'id'],
  ['', 'id'],
])('%s is shown in %s', (displayLanguage, language) => expect(languageOf(displayLanguage)).toBe(language));

/** Every text in a tree, with its path. */
function texts(tree: object): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[key, value] as [string, string]] : texts(value as object).map(([path, text]) => [`${key}.${path}`, text] as [string, string]),
  );
}

test('both languages have the same texts for worksheets, none empty', () => {
  expect(texts(SHEET_TEXTS.en).map(([path]) => path)).toEqual(texts(SHEET_TEXTS.id).map(([path]) => path));
  for (const [, text] of [...texts(SHEET_TEXTS.id), ...texts(SHEET_TEXTS.en)]) expect(text).toMatch(/\S/);
});

test.each(['id', 'en'] as const)('%s: reasons stand in parentheses in two or three words, the sheet has a name that Excel takes', (language) => {
  const { alasan, temuan } = SHEET_TEXTS[language];
  for (const reason of Object.values(alasan)) expect(reason).toMatch(/^\(\S+( \S+){0,2}\)$/);
  expect(temuan.sheetName).toMatch(/^[^:\\/?*[\]]{1,31}$/);
});
