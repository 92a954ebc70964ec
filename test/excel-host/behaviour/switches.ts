/**
 * What Excel does where that is not sure: each line one switch, so that tests run both ways. The default is what Excel
 * likely does; a mere guess is off. What is sure has no switch and is always done.
 */

export interface Switches {
  // ── states that a person brings about (sure, but not always so) ──
  /** Sure: while a cell is being edited every request fails with InvalidOperationInCellEditMode. */
  cellEditMode: boolean;
  /** Likely (OfficeDev/office-js #561): selecting fails with InvalidSelection while another workbook is active. */
  otherWorkbookActive: boolean;
  /** Sure on the web: bytes of a request that are taken. */
  requestLimit: number;
  /** Sure on the web: bytes of an answer that are given. */
  responseLimit: number;

  // ── likely ──
  /** Reference ids follow inserted, deleted and moved cells. */
  referencesFollowMoves: boolean;
  /** Writing a cell of a merged area other than its first is dropped without an error. */
  mergedWritesDropped: boolean;
  /** Writing a column of an Excel Table's body with one formula in an empty column fills the column (#6745). */
  calculatedColumnsGrow: boolean;
  /** Print areas and titles appear among the names. */
  printNamesListed: boolean;
  /** `worksheets.add`, deleting, renaming and moving sheets fail while the workbook's structure is protected. */
  structureProtectionRefuses: boolean;
  /** Formats of whole columns make `getUsedRange(false)` reach the last row. */
  columnFormatsCountAsUsed: boolean;
  /** A custom XML part can be read in the batch that added it. */
  partsReadableInBatch: boolean;
  /** Setting the calculation mode has no effect (#6922). */
  calculationModeIgnored: boolean;

  // ── guesses ──
  /** A write across rows that a filter hides (#224): put right, put one row too low, or refused. */
  filteredWrites: 'right' | 'misplaced' | 'refused';
  /** `formulas` of a spilled cell shows its value (false) or the anchor's formula (true). */
  spilledFormulasShown: boolean;
  /** Inserting cells through a part of a merged area fails with InsertDeleteConflict. */
  insertConflicts: boolean;
  /** `copyFrom` of formats onto a part of a merged area fails with MergedRangeConflict. */
  mergedConflicts: boolean;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_SWITCHES: Readonly<Switches> = {
  cellEditMode: false,
  otherWorkbookActive: false,
  requestLimit: 5 * MEGABYTE,
  responseLimit: 5 * MEGABYTE,
  referencesFollowMoves: true,
  mergedWritesDropped: true,
  calculatedColumnsGrow: true,
  printNamesListed: true,
  structureProtectionRefuses: true,
  columnFormatsCountAsUsed: true,
  partsReadableInBatch: true,
  calculationModeIgnored: false,
  filteredWrites: 'right',
  spilledFormulasShown: false,
  insertConflicts: false,
  mergedConflicts: false,
};
