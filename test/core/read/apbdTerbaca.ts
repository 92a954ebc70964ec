/** What is read and told of a worksheet that holds a budget, and nothing else. */
import { evaluate } from '../../../src/core/evaluate';
import { toText } from '../../../src/core/exact/decimal';
import type { Decimal } from '../../../src/core/model/decimal';
import type { SheetSnapshot } from '../../../src/core/model/grid';
import type { Issue } from '../../../src/core/model/issue';
import type { PlanStep } from '../../../src/core/model/writePlan';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';

const text = (amount: Decimal | null): string => (amount === null ? '-' : toText(amount));

export interface Terbaca {
  /** "program A: 1000 500 50.00", a dot before it for each row that it stands below. */
  readonly read: readonly string[];
  readonly told: readonly Issue[];
  readonly steps: readonly PlanStep[];
}

export function budgetIn(sheet: SheetSnapshot): Terbaca {
  const { result: { anggaran: rows }, issues, plan } = evaluate({ structureProtected: false, readOnly: false, parts: [], sheets: [sheet] }, SHEET_TEXTS.id, '2026-01-02T03:04:05.000Z');
  const depthOf = (parent: number | null): number => (parent === null ? 0 : 1 + depthOf(rows[parent]?.source.parent ?? null));
  return {
    read: rows.map(({ source, anggaran, realisasi, persen }) => `${'.'.repeat(depthOf(source.parent))}${source.level} ${source.uraian}: ${text(anggaran)} ${text(realisasi)} ${text(persen)}`),
    told: issues.filter(({ code }) => code !== 'pk-tidak-ditemukan'),
    steps: plan.steps,
  };
}

/** "salah-hitung E4 33.33": a finding, its cell, and what was computed where it says so. */
export function shortOf({ code, cell, params }: Issue): string {
  return [code, cell, params['computed'] ?? ''].join(' ').trim();
}
