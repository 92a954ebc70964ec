/** What an add-in keeps in the file about itself survives saving and opening, and leaves other add-ins' alone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Package } from '../excel-host/xlsx/package';
import { readProperties, writeProperties } from '../excel-host/xlsx/webExtension';

const SAMPLE = readFileSync(path.resolve(__dirname, '../fixtures/dinsos-sumbar-2020.xlsx'));
const OURS = { id: '835b3f34-ca23-4056-a589-6181a90a4bee', version: '1.0.0.0' };
const OTHER = { id: '00000000-0000-4000-8000-000000000001', version: '2.0.0.0' };

const again = (pack: Package): Package => Package.open(pack.toBytes());

test('a workbook that knows nothing of the add-in has no property, and nothing is made for none', () => {
  const pack = Package.open(SAMPLE);
  expect(readProperties(pack, OURS)).toEqual({});
  const before = pack.paths();
  writeProperties(pack, OURS, {});
  expect(pack.paths()).toEqual(before);
});

test('each add-in has its own, under Excel’s names of parts; taking one’s away leaves the other’s', () => {
  const pack = Package.open(SAMPLE);
  writeProperties(pack, OTHER, { warna: '"merah & biru"' });
  writeProperties(pack, OURS, { 'Office.AutoShowTaskpaneWithDocument': 'true' });
  const saved = again(pack);
  expect(readProperties(saved, OURS)).toEqual({ 'Office.AutoShowTaskpaneWithDocument': 'true' });
  expect(readProperties(saved, OTHER)).toEqual({ warna: '"merah & biru"' });
  expect(saved.paths().filter((one) => one.startsWith('xl/webextensions/') && !one.includes('_rels'))).toHaveLength(3);
  expect(saved.contentType('xl/webextensions/taskpanes.xml')).toBe('application/vnd.ms-office.webextensiontaskpanes+xml');
  expect(saved.text('xl/webextensions/taskpanes.xml')?.match(/<wetp:taskpane /g)).toHaveLength(2);
  writeProperties(saved, OURS, {});
  expect(readProperties(again(saved), OURS)).toEqual({});
  expect(readProperties(again(saved), OTHER)).toEqual({ warna: '"merah & biru"' });
});
