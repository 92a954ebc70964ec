/** The summary's room on the workbook: everything computed anew from what the worksheets hold, nothing written. */
import { readWorkbook } from '../app/readWorkbook';
import { evaluate, type EvaluateOptions, type Results } from '../core/evaluate';
import type { EfisiensiTable } from '../core/model/efisiensi';
import type { WorkbookSnapshot } from '../core/model/grid';
import type { readSources } from '../core/report/sources';
import { readSettings } from '../core/record/settings';
import { SHEET_TEXTS } from '../messages/sheetTexts';
import type { EfisiensiLine, EfisiensiView, RingkasanRoom, RingkasanView } from './rooms';
import { viewOf } from './viewOf';
import { failedAnswer, type PaneWorkbook } from './workbook';

type ReadSources = typeof readSources;

function efisiensiOf({ sasaran, opd }: Results, table: EfisiensiTable): EfisiensiView | null {
  if (opd === null) return null;
  const lines = table.sasaran.flatMap(({ efisiensi }, index): EfisiensiLine[] => {
    const of = sasaran[index];
    return of?.cakupan === 'opd' ? [{ nama: of.sasaran, efisiensi }] : [];
  });
  return { sasaran: lines, opd: table.opd.efisiensi };
}

/** What there is to sum up in a workbook. Efisiensi needs the worksheet Kegiatan, which only the tables read. */
export function ringkasanOf(snapshot: WorkbookSnapshot, read: ReadSources): RingkasanView {
  const computed: EfisiensiTable[] = [];
  const laporan: NonNullable<EvaluateOptions['laporan']> = (basis, sheets) => {
    const { efisiensi } = read(basis, sheets).sheets;
    if (efisiensi !== null) computed.push(efisiensi);
    return { tables: [], issues: [] };
  };
  const { result, issues } = evaluate(snapshot, SHEET_TEXTS.id, new Date().toISOString(), { laporan });
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

export function createRingkasanRoom({ port }: Pick<PaneWorkbook, 'port'>, loadReader: () => Promise<ReadSources>): RingkasanRoom {
  return {
    look: async () => {
      const read = await loadReader();
      const looked = await readWorkbook(port, (snapshot) => ringkasanOf(snapshot, read));
      return looked.kind === 'seen' ? { kind: 'ok', value: looked.seen } : failedAnswer(looked.failure);
    },
  };
}
