/**
 * Results of formulas, computed by IronCalc. A result is replaced only when the engine's own answer for that cell changed
 * since it was first asked: what the file says stays where nothing it depends on was touched, and where the engine lacks a
 * function (it answers `#NAME?`), so that nobody sees an error that Excel would not show.
 */
import { quoteSheet } from '../behaviour/address';
import { columnName } from '../behaviour/address';
import { ExcelError, errorOf, type Scalar } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { Calculator, Workbook } from '../model/workbook';
import { engineFormula } from './engineText';

/** The part of IronCalc's model that is used; rows and columns are 1-based there. */
export interface EngineModel {
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  setUserArrayFormula(sheet: number, row: number, column: number, width: number, height: number, formula: string): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  getCellType(sheet: number, row: number, column: number): number;
  getCellArrayStructure(sheet: number, row: number, column: number): unknown;
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  newDefinedName(name: string, scope: number | null | undefined, formula: string): void;
  pauseEvaluation(): void;
  resumeEvaluation(): void;
  evaluate(): void;
  free(): void;
}

export type MakeModel = () => EngineModel;

/** How the engine names kinds of result. */
const TYPE = { number: 1, text: 2, logical: 4, error: 16 } as const;

interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A spilled cell's place, by its anchor's key. */
interface Answer {
  readonly value: Scalar;
  readonly spill: readonly [height: number, width: number] | null;
}

export class IronCalculator implements Calculator {
  private model: EngineModel | null = null;
  /** Cells changed since the model was last fed; null: it must be built anew. */
  private changes: { sheet: Sheet; row: number; column: number }[] | null = null;
  private readonly answers = new Map<string, Scalar>();
  /** Formula cells that have no answer yet and take the engine's first one. */
  private readonly fresh = new Set<string>();
  /** Results that formulas spilled into empty cells. */
  private readonly spilled = new Map<string, readonly [sheet: Sheet, row: number, column: number]>();

  constructor(
    private readonly workbook: Workbook,
    private readonly makeModel: MakeModel,
  ) {}

  note(change: { sheet: Sheet; row: number; column: number } | null): void {
    if (!change) this.changes = null;
    else {
      this.changes?.push(change);
      if (change.sheet.formula(change.row, change.column)) this.fresh.add(key(change));
    }
  }

  /** Feeds the engine the workbook as the file has it, so that later answers can be compared. `compute`: take all its answers. */
  prepare(compute: boolean): void {
    this.build();
    for (const cell of this.formulaCells()) {
      const { value } = this.ask(cell);
      const unanswered = compute || cell.sheet.value(cell.row, cell.column) === '';
      if (unanswered && !isUnknown(value)) this.take(cell, value);
      this.answers.set(key(cell), value);
    }
    this.changes = [];
  }

  settle(): void {
    if (!this.model || !this.changes) this.build();
    else {
      const cells = this.changes;
      this.model.pauseEvaluation();
      for (const { sheet, row, column } of cells) this.feed(this.workbook.sheets.indexOf(sheet), sheet, row, column);
      this.model.resumeEvaluation();
      this.model.evaluate();
    }
    this.changes = [];
    this.clearSpills();
    for (const cell of this.formulaCells()) {
      const id = key(cell);
      const answer = this.ask(cell);
      const before = this.answers.get(id);
      const isNew = this.fresh.has(id) || before === undefined;
      this.answers.set(id, answer.value);
      if (isNew || !same(before, answer.value)) {
        if (!isUnknown(answer.value) || isNew) this.take(cell, answer.value);
      }
      if (answer.spill) this.spill(cell, answer.spill);
    }
    this.fresh.clear();
  }

  private take({ sheet, row, column }: FormulaCell, value: Scalar): void {
    if (!same(sheet.value(row, column), value)) sheet.putResult(row, column, value);
  }

  private build(): void {
    this.model?.free();
    const model = this.makeModel();
    this.model = model;
    const { sheets, names } = this.workbook;
    model.pauseEvaluation();
    sheets.forEach((sheet, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, sheet.name);
    });
    // One more sheet shows each number result as text: formatted values are cut to a few digits, `&""` gives all of them.
    model.newSheet();
    model.renameSheet(sheets.length, this.shadowName());
    for (const name of names) this.define(model, name.name, name.scope ? sheets.indexOf(name.scope) : null, name.formula);
    sheets.forEach((sheet, index) => {
      sheet.rows.forEach((row, r) => {
        for (let column = 0; column < (row?.width ?? 0); column += 1) if (row && !row.isBlank(column) && !this.spilled.has(key({ sheet, row: r, column }))) this.feed(index, sheet, r, column);
      });
    });
    model.resumeEvaluation();
    model.evaluate();
  }

  private define(model: EngineModel, name: string, scope: number | null, formula: string): void {
    try {
      model.newDefinedName(name, scope, formula);
    } catch {
      // The engine takes plain references only; a formula that uses another name keeps its result.
    }
  }

  private shadowName(): string {
    let name = 'Nilai persis';
    while (this.workbook.sheet(name)) name += '_';
    return name;
  }

  private feed(index: number, sheet: Sheet, row: number, column: number): void {
    const formula = sheet.formula(row, column);
    try {
      if (formula) {
        this.model?.setUserInput(index, row + 1, column + 1, engineFormula(formula.text));
        const target = `=${quoteSheet(sheet.name)}!${columnName(column)}${row + 1}&""`;
        const [shadowRow, shadowColumn] = shadowOf(index, row, column);
        this.model?.setUserInput(this.workbook.sheets.length, shadowRow, shadowColumn, target);
      } else this.model?.setUserInput(index, row + 1, column + 1, engineInput(sheet.value(row, column)));
    } catch {
      // A formula that the engine cannot read: its cell keeps the result that the file gives.
      this.model?.setUserInput(index, row + 1, column + 1, '');
    }
  }

  private ask({ sheet, row, column }: FormulaCell): Answer {
    const { model } = this;
    const index = this.workbook.sheets.indexOf(sheet);
    if (!model) return { value: '', spill: null };
    const structure = model.getCellArrayStructure(index, row + 1, column + 1);
    return { value: this.valueAt(model, index, row, column, true), spill: spillOf(structure) };
  }

  private valueAt(model: EngineModel, index: number, row: number, column: number, hasShadow: boolean): Scalar {
    const shown = model.getFormattedCellValue(index, row + 1, column + 1);
    switch (model.getCellType(index, row + 1, column + 1)) {
      case TYPE.number: {
        if (!hasShadow) return Number(shown.replaceAll(',', ''));
        const [shadowRow, shadowColumn] = shadowOf(index, row, column);
        return Number(model.getFormattedCellValue(this.workbook.sheets.length, shadowRow, shadowColumn));
      }
      case TYPE.logical:
        return shown.toUpperCase() === 'TRUE';
      case TYPE.error:
        // Excel shows 0 for a formula that depends on itself.
        return shown === '#CIRC!' ? 0 : (errorOf(shown) ?? new ExcelError(shown));
      default:
        return shown;
    }
  }

  /** A formula's further results go into the cells below and right of it, or it shows that they cannot. */
  private spill(anchor: FormulaCell, [height, width]: readonly [number, number]): void {
    const { sheet, row, column } = anchor;
    const cells = Array.from({ length: height * width }, (_, at) => [row + Math.floor(at / width), column + (at % width)] as const).slice(1);
    if (cells.some(([r, c]) => !(sheet.rows[r]?.isBlank(c) ?? true))) {
      this.take(anchor, new ExcelError('#SPILL!'));
      return;
    }
    const index = this.workbook.sheets.indexOf(sheet);
    for (const [r, c] of cells) {
      if (!this.model) return;
      sheet.putResult(r, c, this.valueAt(this.model, index, r, c, false));
      this.spilled.set(key({ sheet, row: r, column: c }), [sheet, r, c]);
    }
  }

  private clearSpills(): void {
    for (const [sheet, row, column] of this.spilled.values()) if (!sheet.formula(row, column)) sheet.putResult(row, column, '');
    this.spilled.clear();
  }

  private *formulaCells(): Generator<FormulaCell> {
    for (const sheet of this.workbook.sheets) {
      for (const [row, cells] of sheet.rows.entries()) {
        if (!cells?.formulas) continue;
        for (const [column, formula] of cells.formulas) yield { sheet, row, column, text: formula.text };
      }
    }
  }
}

function key({ sheet, row, column }: { sheet: Sheet; row: number; column: number }): string {
  return `${sheet.id} ${row} ${column}`;
}

/** Shadows stand at the same place, sheets side by side in blocks of 500 columns. */
function shadowOf(index: number, row: number, column: number): readonly [row: number, column: number] {
  return [row + 1, (index % 32) * 500 + (column % 500) + 1];
}

function spillOf(structure: unknown): readonly [number, number] | null {
  if (typeof structure !== 'object' || structure === null || !('DynamicAnchor' in structure) || !Array.isArray(structure.DynamicAnchor)) return null;
  const [width, height] = structure.DynamicAnchor.map(Number);
  return width !== undefined && height !== undefined && width * height > 1 ? [height, width] : null;
}

function isUnknown(value: Scalar | undefined): boolean {
  return typeof value === 'object' && (value.text === '#NAME?' || value.text === '#ERROR!' || value.text === '#N/IMPL!');
}

function same(a: Scalar | undefined, b: Scalar | undefined): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.text === b.text;
  return Object.is(a, b);
}

/** A value as the engine reads typing: text with an apostrophe, numbers with all their digits. */
function engineInput(value: Scalar): string {
  if (typeof value === 'string') return value === '' ? '' : `'${value}`;
  if (typeof value === 'number') return String(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value.text;
}
