/** The core on a thread of its own: what goes over in pieces, and what becomes of a job that is ended, breaks down or finds no worker. */
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import { createCore, type Reply, type Thread } from '../../src/taskpane/core';
import { JOBS, type Jobs } from '../../src/taskpane/jobs';
import { assemble, dismantle, lineOver, type Piece, type Port } from '../../src/taskpane/pieces';
import { layout } from '../core/layout';

const AT = '2024-12-31T00:00:00.000Z';
const APBD = layout('APBD', [
  ['REALISASI APBD TAHUN 2024'],
  ['No', 'Uraian', 'Anggaran', 'Realisasi'],
  [1, 'Program Satu', 600, 300],
  [1, 'Kegiatan x', 600, 300],
]);
const SNAPSHOT: WorkbookSnapshot = { structureProtected: false, readOnly: false, sheets: [APBD], parts: [] };

describe('pieces', () => {
  const together = (value: unknown): { readonly whole: unknown; readonly pieces: readonly Piece[] } => {
    const { rest, pieces } = dismantle(value);
    const whole = structuredClone(rest);
    const sent = [...pieces()];
    for (const piece of sent) assemble(whole, structuredClone(piece));
    return { whole, pieces: sent };
  };
  const rows = Array.from({ length: 100_000 }, (_, row) => [`Sub kegiatan ${row}`, row, true, '']);
  const format = ['@', 'General', 'General', 'General'];

  test.each<[what: string, value: object]>([
    ['what is short', { a: [1, [2, null]], b: { c: 'x', d: undefined } }],
    ['big numbers and maps', { decimals: [{ coefficient: 12n, scale: 2 }], looks: new Map([[3, [{ bold: true, indent: 0 }]]]) }],
    ['rows of a sheet', { sheets: [{ name: 'a', values: [] }, { name: 'b', values: rows, formats: rows.map(() => format) }] }],
    ['cells of a plan, beside others of another length', { steps: [{ cells: rows.map(([name]) => name), more: rows.slice(0, 2_000), note: 'x' }] }],
  ])('%s: the same on the other side', (_, value) => expect(together(value).whole).toEqual(value));

  test('no piece is large, and a row that two grids share is still one', () => {
    const { whole, pieces } = together({ values: rows, formulas: rows });
    expect(Math.max(...pieces.map(({ parts }) => Object.values(parts).flat(2).length))).toBeLessThanOrEqual(40_000);
    const { values, formulas } = whole as { values: unknown[]; formulas: unknown[] };
    expect(values.every((row, index) => row === formulas[index])).toBe(true);
  });
});

describe('jobs', () => {
  type Serve = (order: { job: keyof Jobs; snapshot: WorkbookSnapshot; asked: never }) => Promise<Reply> | Reply;

  /** Two ends of a wire. */
  function wire(): readonly [Port, Port] {
    const end = (other: () => Port | undefined): Port => ({ onmessage: null, postMessage: (data) => void setTimeout(() => other()?.onmessage?.({ data } as MessageEvent)) });
    const ends: Port[] = [];
    ends.push(end(() => ends[1]), end(() => ends[0]));
    return ends as unknown as readonly [Port, Port];
  }

  /** Workers that are none; `serve` is what they do with an order, null where their script cannot be had. */
  function threads(serve: Serve | null): { start: () => Thread; readonly started: Thread[]; readonly terminated: Thread[] } {
    const started: Thread[] = [];
    const terminated: Thread[] = [];
    const run = async (port: Port, answer: Serve): Promise<void> => {
      const line = lineOver(port);
      await line.send({ kind: 'ready' });
      for (;;) await line.send(await answer((await line.receive()) as never));
    };
    const start = (): Thread => {
      const [page, worker] = wire();
      const thread: Thread = Object.assign(page, { onerror: null, terminate: () => void terminated.push(thread) });
      if (serve === null) setTimeout(() => thread.onerror?.({ message: 'not found' } as ErrorEvent));
      else void run(worker, serve);
      started.push(thread);
      return thread;
    };
    return { start, started, terminated };
  }
  const none = (): Promise<Jobs> => Promise.reject(new Error('not on this thread'));
  const told = ({ job, snapshot, asked }: { job: keyof Jobs; snapshot: WorkbookSnapshot; asked: never }): Reply => ({ kind: 'told', told: JOBS[job](snapshot, asked) });

  test('one after another, by one worker, the same as on this thread', async () => {
    const { start, started } = threads(told);
    const core = createCore(none, start);
    const answers = await Promise.all([core.ask('hasil', SNAPSHOT, { at: AT, tells: true }), core.ask('arah', SNAPSHOT, { at: AT })]);
    expect(answers).toEqual([JOBS.hasil(SNAPSHOT, { at: AT, tells: true }), []]);
    expect(answers[0].plan.steps.length).toBeGreaterThan(0);
    expect(started).toHaveLength(1);
  });

  test('without a worker, on this thread', async () => {
    const core = createCore(
      () => Promise.resolve(JOBS),
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    );
    expect(await core.ask('hasil', SNAPSHOT, { at: AT })).toEqual(JOBS.hasil(SNAPSHOT, { at: AT }));
  });

  test('a worker whose script cannot be had is done without', async () => {
    const { start, started, terminated } = threads(null);
    const core = createCore(() => Promise.resolve(JOBS), start);
    expect((await core.ask('hasil', SNAPSHOT, { at: AT })).plan.steps.length).toBeGreaterThan(0);
    expect(terminated).toEqual(started);
  });

  test('a job that is ended ends at once, its worker with it; the next has another', async () => {
    const orders: string[] = [];
    const { start, started, terminated } = threads((order) => {
      orders.push(order.job);
      return orders.length === 1 ? new Promise(() => undefined) : told(order);
    });
    const core = createCore(none, start);
    const end = new AbortController();
    const asked = core.ask('hasil', SNAPSHOT, { at: AT }, end.signal);
    while (orders.length === 0) await new Promise((resolve) => setTimeout(resolve));
    end.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    expect(terminated).toEqual(started);
    expect((await core.ask('hasil', SNAPSHOT, { at: AT })).plan.steps.length).toBeGreaterThan(0);
    expect(started).toHaveLength(2);
    await expect(core.ask('arah', SNAPSHOT, { at: AT }, end.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(orders).toEqual(['hasil', 'hasil']);
  });

  test('a fault keeps its name, and the worker', async () => {
    const { start, terminated } = threads(({ job }) => (job === 'tabel' ? { kind: 'fault', name: 'NetworkError', message: 'laporan' } : { kind: 'told', told: job }));
    const core = createCore(none, start);
    await expect(core.ask('tabel', SNAPSHOT, { at: AT })).rejects.toMatchObject({ name: 'NetworkError', message: 'laporan' });
    expect(await core.ask('arah', SNAPSHOT, { at: AT })).toBe('arah');
    expect(terminated).toEqual([]);
  });

  test('a worker that breaks down fails its job, and the next has another', async () => {
    const { start, started } = threads(({ job }) => {
      if (job !== 'tabel') return { kind: 'told', told: job };
      started[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
      return new Promise(() => undefined);
    });
    const core = createCore(none, start);
    await expect(core.ask('tabel', SNAPSHOT, { at: AT })).rejects.toThrow('out of memory');
    expect(await core.ask('arah', SNAPSHOT, { at: AT })).toBe('arah');
    expect(started).toHaveLength(2);
  });
});
