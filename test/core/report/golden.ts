/** Golden texts of tables in test/golden; `GOLDEN=write npx jest …` writes them anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { ReportTable } from '../../../src/core/model/reportTable';
import { tableText } from './tableText';

export function expectGolden(table: ReportTable): void {
  const path = `test/golden/${table.id}.txt`;
  const text = tableText(table);
  if (process.env['GOLDEN'] === 'write') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
