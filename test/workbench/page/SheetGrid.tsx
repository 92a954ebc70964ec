/** The workbook's sheets in a grid (FortuneSheet). The workbook alone is true: what is done in the grid is done to it, and the grid is shown what came of it. */
import { Workbook } from '@fortune-sheet/react';
import { memo, useEffect, useMemo, useRef, useState, type ComponentProps, type ComponentRef, type ReactNode, type RefObject } from 'react';
import type { Rect } from '../../excel-host/behaviour/address';
import type { Workbook as HostWorkbook } from '../../excel-host/model/workbook';
import { dataOf, editsOf, gridRange, opsBetween, type CellEdit } from '../grid/steps';
import { editText, enterText, type Locale } from '../grid/typing';
import { keyOf, viewOf, type SheetView } from '../grid/view';
import type { Book, Excel } from './excel';

export interface SheetGridProps {
  readonly excel: Excel;
  readonly book: Book;
  readonly revision: number;
  readonly locale: Locale;
}

type GridProps = ComponentProps<typeof Workbook>;

/** Rows and columns that stay in sight before a selected cell. */
const ABOVE = 6;
const BESIDE = 4;

/** What a person can do in the grid that a workbook here takes over; rows, columns and sheets are the add-in's to make. */
const MENUS = { cell: ['copy', 'paste', 'clear'], header: [], tab: [] };

export const SheetGrid = memo(function SheetGrid({ excel, book, revision, locale }: SheetGridProps): ReactNode {
  const grid = useRef<ComponentRef<typeof Workbook>>(null);
  const [made, setMade] = useState(() => makeGrid(0, book, viewsOf(book, locale)));
  const shown = useRef<readonly SheetView[]>(made.views);
  const touched = useRef(new Map<string, Set<number>>());
  const selected = useRef('');
  // Where one of these changes the grid takes its selection and its scrolling back: they stay as they are.
  const { hooks, onOp } = useMemo(() => reactionsOf(excel, book, locale, { touched, selected }, () => show(grid, book)), [excel, book, locale]);

  // The workbook may have changed: the grid is told what differs, or made anew where that cannot be told.
  useEffect(() => {
    const views = viewsOf(book, locale);
    const ops = opsBetween(shown.current, views, touched.current);
    shown.current = views;
    touched.current = new Map();
    if (ops === null) setMade(({ key }) => makeGrid(key + 1, book, views));
    else if (ops.length > 0) grid.current?.applyOp(ops);
  }, [book, locale, revision]);

  // What the add-in selected is shown.
  useEffect(() => {
    const { active, selection } = book.workbook;
    const wanted = selectionKey(active.id, selection);
    if (selected.current === wanted) return;
    selected.current = wanted;
    grid.current?.activateSheet({ id: active.id });
    // Only once the other sheet is there can something be selected in it.
    return onceDrawn(() => show(grid, book));
  }, [book, revision]);

  // A grid made anew begins at its corner; once it is drawn it can be told otherwise.
  useEffect(() => onceDrawn(() => show(grid, book)), [book, made]);

  // The grid measures its place when the window's size changes, and only then; the pane takes of it too.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watch = new ResizeObserver(() => window.dispatchEvent(new Event('resize')));
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, []);

  return (
    <div ref={place} className="kisi">
      <Workbook
        key={made.key}
        ref={grid}
        data={made.data}
        hooks={hooks}
        onOp={onOp}
        lang="en"
        showToolbar={false}
        showFormulaBar={false}
        cellContextMenu={MENUS.cell}
        headerContextMenu={MENUS.header}
        sheetTabContextMenu={MENUS.tab}
      />
    </div>
  );
});

function viewsOf({ workbook }: Book, locale: Locale): SheetView[] {
  return workbook.sheets.map((sheet, order) => viewOf(sheet, order, locale));
}

/** What a grid is made with. */
function makeGrid(key: number, { workbook: { active, selection } }: Book, views: readonly SheetView[]) {
  return { key, views, data: dataOf(views, active.id, selection) };
}

/** Selects in the grid what is selected in the workbook, and brings it into sight. */
function show(grid: RefObject<ComponentRef<typeof Workbook> | null>, { workbook: { active, selection } }: Book): void {
  grid.current?.setSelection([gridRange(selection)], { id: active.id });
  grid.current?.scroll({ targetRow: Math.max(0, selection.row - ABOVE), targetColumn: Math.max(0, selection.column - BESIDE) });
}

function selectionKey(id: string, { row, column, rows, columns }: Rect): string {
  return [id, row, column, rows, columns].join(' ');
}

/** By then the grid has measured its rows and columns. */
const DRAWN_MS = 60;

/** Does something once the grid has drawn; returns how to call it off. */
function onceDrawn(job: () => void): () => void {
  const clock = setTimeout(job, DRAWN_MS);
  return () => clearTimeout(clock);
}

interface Marks {
  readonly touched: RefObject<Map<string, Set<number>>>;
  readonly selected: RefObject<string>;
}

/** What the grid calls when a person does something in it; `again` shows the selection anew. */
function reactionsOf(excel: Excel, { workbook }: Book, locale: Locale, { touched, selected }: Marks, again: () => void): Required<Pick<GridProps, 'hooks' | 'onOp'>> {
  const enter = (edits: readonly CellEdit[]): void => {
    // The grid must have finished with what it is doing.
    setTimeout(() => void excel.edit((book) => enterAll(book, edits, locale)), 0);
  };
  return {
    hooks: {
      beforeUpdateCell: (row, column, typed: unknown) => {
        if (typeof typed === 'string') enter([{ sheet: workbook.active.id, row, column, text: typed }]);
        // The grid itself changes nothing.
        return false;
      },
      afterSelectionChange: (id, { row: [top = 0, bottom = top], column: [left = 0, right = left], width_move: width = 0 }) => {
        const sheet = workbook.sheets.find((candidate) => candidate.id === id);
        if (!sheet) return;
        // The grid has not measured its columns yet and draws the selection as a dot: once more.
        if (!(width > 0)) onceDrawn(again);
        const selection: Rect = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
        selected.current = selectionKey(id, selection);
        excel.select(sheet, selection);
      },
      beforeAddSheet: () => false,
      beforeDeleteSheet: () => false,
      beforeUpdateSheetName: () => false,
    },
    onOp: (ops) => {
      const edits = editsOf(ops);
      for (const { sheet, row, column } of edits) touched.current.set(sheet, (touched.current.get(sheet) ?? new Set()).add(keyOf(row, column)));
      if (edits.length > 0) enter(edits);
    },
  };
}

/** Carries out what was typed, pasted or cleared; false where some of it was not allowed. */
function enterAll({ sheets }: HostWorkbook, edits: readonly CellEdit[], locale: Locale): boolean {
  let allowed = true;
  for (const { sheet: id, row, column, text } of edits) {
    const sheet = sheets.find((candidate) => candidate.id === id);
    if (sheet && text !== null && text !== editText(sheet, row, column, locale)) allowed = enterText(sheet, row, column, text, locale) && allowed;
  }
  return allowed;
}
