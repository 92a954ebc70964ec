import type { CellWrite, PlanStep, WriteColumn } from '../../src/core/model/writePlan';
import { bytesOf, operationsOf, type Operation } from '../../src/host/excel/operations';
import { packOperations } from '../../src/host/excel/packing';

const column = (cells: readonly CellWrite[]): WriteColumn => ({ kind: 'write-column', sheet: 's', column: 0, cells });
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const remove: PlanStep = { kind: 'set-own-name', sheet: 's', name: 'LKj_x', area: null };

/** The cells that the operations write, in the order in which they are written. */
function cellsWritten(operations: readonly Operation[]): CellWrite[] {
  return operations.flatMap(({ step, from, count }) => (step.kind === 'write-column' ? step.cells.slice(from, from + count) : []));
}

test.each<[rows: number, parts: number]>([
  [1, 1],
  [1500, 1],
  [1501, 2],
  [10_000, 7], // 6 × 1500 and the rest
])('a column of %i rows is written in %i parts', (rows, parts) => {
  const operations = operationsOf([column(numbers(rows)), remove]);
  expect(operations).toHaveLength(parts + 1);
  expect(cellsWritten(operations)).toEqual(numbers(rows));
});

test.each<[bytesAtOnce: number, firstBytes: number]>([
  [2_500_000, 0],
  [2_500_000, 2_400_000],
  [50_000, 0],
  [50_000, 60_000],
  [2_000, 0],
])('every operation is sent once, in order, in requests of at most %i bytes (the first with %i besides)', (bytesAtOnce, firstBytes) => {
  const requests = packOperations(operationsOf([column(numbers(9_000)), remove, column(numbers(10))]), bytesAtOnce, firstBytes);
  expect(cellsWritten(requests.flat())).toEqual([...numbers(9_000), ...numbers(10)]);
  expect(requests.flat().filter(({ step }) => step === remove)).toHaveLength(1);
  for (const [index, operations] of requests.entries()) {
    const bytes = operations.reduce((sum, operation) => sum + bytesOf(operation), index === 0 && operations.length > 0 ? firstBytes : 0);
    expect(bytes).toBeLessThanOrEqual(bytesAtOnce);
  }
});

test('a journal larger than a request goes alone, before everything else', () => {
  const [first, ...rest] = packOperations(operationsOf([column([1, 2])]), 50_000, 60_000);
  expect(first).toEqual([]);
  expect(cellsWritten(rest.flat())).toEqual([1, 2]);
});
