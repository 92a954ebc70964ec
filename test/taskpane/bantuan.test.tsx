/** The first help: shown once, remembered by a flag alone; the sample; the pane that opens with the workbook; parts that cannot be fetched. */
import { act, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { failureNotice } from '../../src/messages/notice';
import { Pane, type PaneProps } from '../../src/taskpane/Pane';
import { retriable } from '../../src/taskpane/retriable';
import type { MulaiRoom } from '../../src/taskpane/rooms';
import { useWork } from '../../src/taskpane/work';
import { WorkStatus } from '../../src/taskpane/WorkStatus';
import { roomsOf } from './paneBench';

beforeEach(() => {
  window.matchMedia = (media) => ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
  localStorage.clear();
});

async function show(mulai: Partial<MulaiRoom> = {}): Promise<ReturnType<typeof render>> {
  const rooms = roomsOf({ mulai: { openSample: () => Promise.resolve({ kind: 'ok', value: true }), isAutoShown: () => false, setAutoShown: (is: boolean) => Promise.resolve({ kind: 'ok', value: is }), ...mulai } });
  const props: PaneProps = { language: 'id', hindrance: null, officeBackground: () => undefined, run: () => new Promise(() => undefined), select: () => Promise.resolve(true), choose: () => Promise.resolve(null), savesFiles: false, rooms };
  let shown: ReturnType<typeof render> | undefined;
  await act(async () => {
    shown = render(<Pane {...props} />);
    await import('../../src/taskpane/Bantuan');
  });
  if (shown === undefined) throw new Error('not shown');
  return shown;
}

async function press(name: string): Promise<void> {
  await act(async () => {
    screen.getByRole('button', { name }).click();
    await import('../../src/taskpane/Bantuan');
  });
}

test('shown once below the button, in three steps, then under Bantuan; the browser keeps one flag', async () => {
  const first = await show();
  expect(screen.getByRole('region', { name: 'Mulai dalam tiga langkah' }).querySelectorAll('ol > li')).toHaveLength(3);
  await press('Mengerti');
  expect(screen.queryByRole('region', { name: 'Mulai dalam tiga langkah' })).toBeNull();
  expect(Object.entries({ ...localStorage })).toEqual([['lkj-bantuan-dilihat', '1']]);
  first.unmount();
  await show();
  expect(screen.queryByRole('region', { name: 'Mulai dalam tiga langkah' })).toBeNull();
  await press('Bantuan');
  expect(screen.getByRole('region', { name: 'Mulai dalam tiga langkah' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Mengerti' })).toBeNull();
});

test('a browser that keeps nothing: nobody is greeted again and again', async () => {
  const kept = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', { configurable: true, get: () => { throw new Error('blocked'); } });
  await show();
  expect(screen.queryByRole('region', { name: 'Mulai dalam tiga langkah' })).toBeNull();
  if (kept !== undefined) Object.defineProperty(window, 'localStorage', kept);
});

test('the sample that cannot be opened is told with its remedy', async () => {
  await show({ openSample: () => Promise.resolve({ kind: 'failed', reasons: [failureNotice('not-supported')] }) });
  await act(async () => {
    screen.getByRole('button', { name: 'Buka contoh' }).click();
    await import('../../src/taskpane/Results');
  });
  expect(await screen.findByText(/Excel ini/)).toBeVisible();
});

test('the pane with the workbook: as it stands, and changed', async () => {
  const asked: boolean[] = [];
  await show({
    isAutoShown: () => true,
    setAutoShown: (is) => {
      asked.push(is);
      return Promise.resolve({ kind: 'ok', value: is });
    },
  });
  await press('Bantuan');
  const choice = await screen.findByRole('checkbox', { name: 'Buka panel ini bersama buku kerja' });
  expect(choice).toBeChecked();
  await act(async () => {
    choice.click();
    await Promise.resolve();
  });
  expect(asked).toEqual([false]);
  expect(screen.getByText('Berlaku setelah buku kerja disimpan.')).toBeVisible();
});

const missing = (): Error => Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' });

test('a part that cannot be fetched: said, and fetched again at a press', async () => {
  let tries = 0;
  const Part = retriable<{ readonly language: 'id' }>(() => {
    tries += 1;
    return tries === 1 ? Promise.reject(missing()) : Promise.resolve({ default: () => <p>isi</p> });
  });
  // React tells of what a boundary caught.
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await act(async () => {
    render(<Part language="id" />);
    await Promise.resolve();
  });
  expect(await screen.findByText('Sebagian panel tidak dapat dimuat')).toBeVisible();
  await act(async () => {
    screen.getByRole('button', { name: 'Coba lagi' }).click();
    await Promise.resolve();
  });
  expect(await screen.findByText('isi')).toBeVisible();
  expect(screen.queryByText('Sebagian panel tidak dapat dimuat')).toBeNull();
  quiet.mockRestore();
});

function Job({ job }: { readonly job: () => Promise<number> }): ReactNode {
  const [turn] = useState(() => ({ busy: false, take: <Value,>(work: () => Promise<Value>) => work() }));
  const { state, value, start } = useWork<number>(turn);
  return (
    <>
      <button onClick={() => start('…', async () => ({ kind: 'ok', value: await job() }))}>mulai</button>
      <WorkStatus state={state} language="id" done={value === null ? '' : String(value)} />
    </>
  );
}

test.each<[what: string, error: Error, title: string]>([
  ['no network', missing(), 'Sebagian panel tidak dapat dimuat'],
  ['a fault of our own', new Error('x'), 'Terjadi kesalahan pada LKj'],
])('work that stops for %s', async (_, error, title) => {
  let tries = 0;
  render(
    <Job
      job={() => {
        tries += 1;
        return tries === 1 ? Promise.reject(error) : Promise.resolve(42);
      }}
    />,
  );
  await act(async () => {
    screen.getByRole('button', { name: 'mulai' }).click();
    await Promise.resolve();
  });
  expect(await screen.findByText(title)).toBeVisible();
  const again = screen.queryByRole('button', { name: 'Coba lagi' });
  expect(again === null).toBe(title.startsWith('Terjadi'));
  if (again === null) return;
  await act(async () => {
    again.click();
    await Promise.resolve();
  });
  expect(await screen.findByText('42')).toBeVisible();
});
