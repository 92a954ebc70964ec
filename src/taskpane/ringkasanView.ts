/** What there is to sum up in a workbook, computed anew from what its worksheets hold. */
import { evaluate, type EvaluateOptions, type Results } from '../core/evaluate';
import type { EfisiensiTable } from '../core/model/efisiensi';
import type { WorkbookSnapshot } from '../core/model/grid';
import type { readSources } from '../core/report/sources';
import { readSettings } from '../core/record/settings';
import { SHEET_TEXTS } from '../messages/sheetTexts';
import type { EfisiensiLine, EfisiensiView, RingkasanView } from './rooms';
import { viewOf } from './viewOf';

type ReadSources = typeof readSources;

function efisiensiOf({ sasaran, opd }: Results, table: EfisiensiTable): EfisiensiView | null {
  if (opd === null) return null;
  const lines = table.sasaran.flatMap(({ efisiensi }, index): EfisiensiLine[] => {
    const of = sasaran[index];
    return of?.cakupan === 'opd' ? [{ nama: of.sasaran, efisiensi }] : [];
  });
  return { sasaran: lines, opd: table.opd.efisiensi };
}

/** What there is to sum up in a workbook. Efisiensi needs the worksheet Kegiatan, which only the tables read. `at`: ISO time. */
export function ringkasanOf(snapshot: WorkbookSnapshot, read: ReadSources, at: string): RingkasanView {
  const computed: EfisiensiTable[] = [];
  const laporan: NonNullable<EvaluateOptions['laporan']> = (basis, sheets) => {
    const { efisiensi } = read(basis, sheets).sheets;
    if (efisiensi !== null) computed.push(efisiensi);
    return { tables: [], issues: [] };
  };
  const { result, issues } = evaluate(snapshot, SHEET_TEXTS.id, at, { laporan });
  const { kinerja, anggaran } = viewOf(result, issues);
  const [efisiensi] = computed;
  return {
    kinerja,
    anggaran,
    program: result.anggaran.flatMap(({ source: { uraian, level, bagian }, anggaran: amount, realisasi, persen }) => (level === 'program' && bagian === 'belanja' ? [{ nama: uraian.replace(/\s+/g, ' ').trim(), anggaran: amount, realisasi, persen }] : [])),
    efisiensi: efisiensi === undefined || anggaran.length === 0 ? null : efisiensiOf(result, efisiensi),
    settings: readSettings(snapshot.parts),
  };
}
