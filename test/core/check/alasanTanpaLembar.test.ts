/** Whether the findings already say why there is no PK or no APBD. */
import { isAbsenceTold } from '../../../src/core/check/alasanTanpaLembar';
import type { Issue } from '../../../src/core/model/issue';

const issue = (code: Issue['code'], params: Issue['params'] = {}): Issue => ({ code, severity: 'warning', sheet: 'Lembar1', cell: '', value: null, params });

test.each<[why: string, issues: readonly Issue[], pk: boolean, apbd: boolean]>([
  ['nothing', [], false, false],
  ['two worksheets that may be PK', [issue('dua-lembar-cocok', { kind: 'pk', sheets: 'A, B' })], true, false],
  ['two worksheets that may be APBD', [issue('dua-lembar-cocok', { kind: 'apbd', sheets: 'A, B' })], false, true],
  ['a column that was not found', [issue('kolom-tidak-ditemukan', { column: 'Target' })], true, true],
  ['a worksheet too long', [issue('lembar-terlalu-panjang', { rows: '200000' })], true, true],
  ['a worksheet that could not be read', [issue('lembar-tidak-terbaca', { bagian: 'nilai' })], true, true],
  ['a year that nothing tells', [issue('tahun-tidak-diketahui')], true, true],
  ['a finding about a cell', [issue('target-nol'), issue('format-angka-salah', { value: '1.2.3' })], false, false],
  ['one of several', [issue('target-nol'), issue('tahun-tidak-diketahui')], true, true],
])('%s', (_, issues, pk, apbd) => expect([isAbsenceTold('pk', issues), isAbsenceTold('apbd', issues)]).toEqual([pk, apbd]));
