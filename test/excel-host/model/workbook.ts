/** A workbook in memory: its sheets, names, parts, styles, and the links between them that must follow a change. */
import { parseRect, quoteSheet, type Rect } from '../behaviour/address';
import { coerceInput } from '../behaviour/coercion';
import type { Shift } from '../behaviour/shift';
import { renameSheetIn, shiftFormula } from '../formula/references';
import type { Package } from '../xlsx/package';
import type { StyleBook } from '../xlsx/styles';
import type { Json } from '../wire/protocol';
import { MARK } from './cell';
import type { Happening, HappeningListener, Source } from './happening';
import { Sheet, type Book, type DefinedName, type SheetArea } from './sheet';
import { newSheetParts } from './sheetParts';

export interface XmlPart {
  readonly id: string;
  xml: string;
  /** Its path in the package; null while it is new. */
  path: string | null;
  changed: boolean;
}

/** Computes formulas; made when the first one needs it (formula/calculator). */
export interface Calculator {
  /** A cell got other content; a null sheet means that everything may have. */
  note(change: { sheet: Sheet; row: number; column: number } | null): void;
  /** Brings every formula's result up to date. */
  settle(): void;
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

type MoveListener = (sheet: Sheet, shift: Shift) => void;

export class Workbook implements Book {
  fileName = 'Book1.xlsx';
  readOnly = false;
  structureProtected = false;
  protectionChanged = false;
  date1904 = false;
  calculationMode: CalculationMode = 'Automatic';
  readonly sheets: Sheet[] = [];
  active!: Sheet;
  selection: Rect = { row: 0, column: 0, rows: 1, columns: 1 };
  names: DefinedName[] = [];
  namesChanged = false;
  sheetsChanged = false;
  xmlParts: XmlPart[] = [];
  /** Workbooks that were opened beside this one, as base64. */
  readonly opened: string[] = [];
  removedParts: XmlPart[] = [];
  readonly settings = new Map<string, Json>();
  /** Set when a cell got or lost a formula: the saved calculation chain would be wrong. */
  formulasChanged = false;
  calculator: Calculator | null = null;
  private pending = false;
  private nextId = 0;
  private readonly moveListeners = new Set<MoveListener>();
  private readonly happeningListeners = new Set<HappeningListener>();
  private source: Source = 'Local';

  constructor(
    readonly pack: Package,
    readonly styles: StyleBook,
    /** Distinguishes the ids of two openings of one file. */
    private readonly seed: number,
  ) {}

  /** A braced GUID; another one each time a workbook is opened. */
  newId(): string {
    this.nextId += 1;
    const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0').slice(-digits);
    return `{${hex(0xa0000000 + this.nextId, 8)}-${hex(this.seed, 4)}-4000-8000-${hex(this.seed * 7919, 12)}}`;
  }

  sheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? this.sheets.find((sheet) => sheet.id.toLowerCase() === wanted);
  }

  /** The sheet of that name; throws when there is none. For tests. */
  sheetNamed(name: string): Sheet {
    const sheet = this.sheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(this, name, newSheetParts());
    this.sheets.push(sheet);
    this.sheetsChanged = true;
    this.recalculateAll();
    this.tell({ kind: 'added', sheet: sheet.id });
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheetsChanged = true;
    this.names = this.names.filter((name) => name.scope !== sheet);
    this.rewriteFormulas((formula) => renameSheetIn(formula, sheet.name, null));
    if (this.active === sheet && this.sheets[0]) this.active = this.sheets.find((other) => other.visibility === 'Visible') ?? this.sheets[0];
    this.recalculateAll();
    this.tell({ kind: 'deleted', sheet: sheet.id });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.sheetsChanged = true;
    this.namesChanged = true;
  }

  sheetRenamed(from: string, to: string): void {
    this.sheetsChanged = true;
    this.rewriteFormulas((formula) => renameSheetIn(formula, from, to));
    this.recalculateAll();
  }

  /** Protects (or frees) the workbook's structure, without a password. */
  protectStructure(on: boolean): void {
    this.structureProtected = on;
    this.protectionChanged = true;
  }

  /** Names the API and the file know, by name within a scope. */
  nameIn(scope: Sheet | null, name: string): DefinedName | undefined {
    return this.names.find((known) => known.scope === scope && known.name.toLowerCase() === name.toLowerCase());
  }

  addName(name: string, formula: string, scope: Sheet | null): DefinedName {
    const added: DefinedName = { id: this.newId(), name, formula, scope, visible: true, comment: '', rest: {} };
    this.names.push(added);
    this.namesChanged = true;
    this.recalculateAll();
    return added;
  }

  removeName(name: DefinedName): void {
    this.names = this.names.filter((known) => known !== name);
    this.namesChanged = true;
    this.recalculateAll();
  }

  /** The area a name points to; null when it is no plain reference or its cells are gone. */
  areaOfName(name: DefinedName): SheetArea | null {
    const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(name.formula);
    const sheet = match && this.sheet((match[1] ?? match[2] ?? '').replaceAll("''", "'"));
    const rect = match && parseRect(match[3] ?? '');
    return sheet && rect ? { sheet, rect } : null;
  }

  addXmlPart(xml: string): XmlPart {
    const part: XmlPart = { id: this.newId(), xml, path: null, changed: true };
    this.xmlParts.push(part);
    return part;
  }

  removeXmlPart(part: XmlPart): void {
    this.xmlParts = this.xmlParts.filter((known) => known !== part);
    this.removedParts.push(part);
  }

  tables(): { sheet: Sheet; table: Sheet['tables'][number] }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** Reference ids of the API must follow moved cells. */
  onMove(listener: MoveListener): void {
    this.moveListeners.add(listener);
  }

  /** Events of the API come from what happens here. */
  onHappening(listener: HappeningListener): void {
    this.happeningListeners.add(listener);
  }

  tell(happening: Happening): void {
    for (const listener of this.happeningListeners) listener(happening, this.source);
  }

  /** What a colleague does in the workbook elsewhere. */
  asColleague(job: () => void): void {
    this.source = 'Remote';
    try {
      job();
    } finally {
      this.source = 'Local';
    }
  }

  cellsMoved(sheet: Sheet, shift: Shift): void {
    this.rewriteFormulas((formula, home) => shiftFormula(formula, home, sheet.name, shift));
    for (const listener of this.moveListeners) listener(sheet, shift);
    this.recalculateAll();
  }

  /** Passes every formula of cells and names through `rewrite`; `home` is the formula's own sheet. */
  private rewriteFormulas(rewrite: (formula: string, home: string) => string): void {
    for (const sheet of this.sheets) {
      sheet.rows.forEach((row) => {
        row?.formulas?.forEach((formula, column) => {
          const text = rewrite(formula.text, sheet.name);
          if (text === formula.text) return;
          row.formulas?.set(column, { ...formula, text });
          row.mark(column, MARK.content);
        });
      });
    }
    for (const name of this.names) {
      const formula = rewrite(name.formula, name.scope?.name ?? '');
      if (formula === name.formula) continue;
      name.formula = formula;
      this.namesChanged = true;
    }
  }

  cellChanged(sheet: Sheet, row: number, column: number, isFormula: boolean): void {
    this.formulasChanged ||= isFormula;
    this.pending = true;
    this.calculator?.note({ sheet, row, column });
  }

  recalculateAll(): void {
    this.formulasChanged = true;
    this.pending = true;
    this.calculator?.note(null);
  }

  /** Whether something changed that results have not followed yet. */
  get isStale(): boolean {
    return this.pending;
  }

  hasFormulas(): boolean {
    return this.sheets.some((sheet) => sheet.rows.some((row) => (row?.formulas?.size ?? 0) > 0));
  }

  /** Computes what waits to be computed; under manual calculation only when `force`d. */
  settle(force = false): void {
    if (!this.pending || !this.calculator || (this.calculationMode === 'Manual' && !force)) return;
    this.pending = false;
    this.calculator.settle();
  }

  /** Types into a cell: see Sheet.poke. */
  type(sheet: Sheet, row: number, column: number, content: string | number | boolean): void {
    const style = sheet.style(row, column);
    const input = coerceInput(content, this.styles.look(style).numberFormat, this.date1904);
    sheet.put(row, column, input.value, input.formula === null ? null : { text: input.formula, array: null });
    if (input.change) sheet.putStyle(row, column, this.styles.derive(style, input.change));
    sheet.edited({ row, column, rows: 1, columns: 1 });
  }

  /** `'Tabel 3.1'!$A$1:$B$2`, as names and charts refer to cells. */
  static reference(sheet: Sheet, address: string): string {
    return `${quoteSheet(sheet.name)}!${address}`;
  }
}
