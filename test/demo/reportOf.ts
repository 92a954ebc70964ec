/** What the demo tells of a finished run, from the core's results. */
import type { EvaluationOutcome } from '../../src/app/runEvaluation';
import type { Results } from '../../src/core/evaluate';
import type { CapaianMean } from '../../src/core/model/indikator';
import { addressOf } from '../../src/core/record/address';
import { messageOf } from '../../src/messages/messageOf';
import type { Report, ReportedMean } from './report';

const meanOf = ({ capaian, kategori, counted, total }: CapaianMean): ReportedMean => ({ capaian, kategori, dari: `${counted} dari ${total}` });

export function reportOf({ evaluated, written }: Extract<EvaluationOutcome<Results>, { kind: 'done' }>, requests: number): Report {
  const { result, issues } = evaluated;
  return {
    indikator: result.indikator.map(({ source, target, realisasi, capaian, kategori, alasan }) => ({
      sheet: result.pkSheet,
      cell: addressOf(source.row, result.indikatorColumn),
      sasaran: source.sasaran,
      indikator: source.indikator,
      level: source.level,
      satuan: source.satuan,
      arah: source.arah,
      target,
      realisasi,
      capaian,
      kategori,
      alasan,
    })),
    sasaran: result.sasaran.map((mean) => ({ sheet: result.pkSheet, sasaran: mean.sasaran, ...meanOf(mean) })),
    opd: result.opd === null ? null : meanOf(result.opd),
    program: result.program.map(({ row, program, anggaran, ket }) => ({ sheet: result.pkSheet, cell: addressOf(row, result.programColumn), program, anggaran, ket })),
    anggaran: result.anggaran.map(({ source, anggaran, realisasi, sisa, persen }) => ({
      sheet: result.apbdSheet,
      cell: addressOf(source.row, source.nameColumn),
      kode: source.kode,
      uraian: source.uraian,
      level: source.level,
      anggaran,
      realisasi,
      sisa,
      persen,
    })),
    issues: issues.map((issue) => ({ code: issue.code, severity: issue.severity, sheet: issue.sheet, cell: issue.cell, value: issue.value, ...messageOf(issue, 'id') })),
    written: written.map(({ sheet, row, column, old, new: content }) => ({ sheet, cell: addressOf(row, column), old, new: content })),
    requests,
  };
}
