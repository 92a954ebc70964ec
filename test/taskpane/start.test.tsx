/** Where the pane is opened decides what it shows. */
import { act, screen } from '@testing-library/react';
import { startPane } from '../../src/taskpane/start';

/** As much of Office as the start asks for. */
function office(host: string | null, apiSupported: boolean, displayLanguage: string, bodyBackgroundColor?: string): object {
  return {
    HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve({ host, platform: 'PC' }),
    context: {
      displayLanguage,
      requirements: { isSetSupported: (name: string, version: string) => apiSupported && name === 'ExcelApi' && version === '1.13' },
      ...(bodyBackgroundColor === undefined ? {} : { officeTheme: { bodyBackgroundColor } }),
    },
  };
}

beforeEach(() => {
  window.matchMedia = (media) => ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
  document.body.innerHTML = '<div id="akar">Menyiapkan panel…</div>';
});
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

test.each([
  ['Excel in Indonesian', office('Excel', true, 'id-ID'), 'id', 'Hitung Capaian'],
  ['Excel in English', office('Excel', true, 'en-GB'), 'en', 'Compute Achievement'],
  ['Excel in Malay', office('Excel', true, 'ms-MY'), 'id', 'Hitung Capaian'],
  ['Excel without ExcelApi 1.13', office('Excel', false, 'id-ID'), 'id', 'Excel terlalu lama'],
  ['Word', office('Word', true, 'id-ID'), 'en', 'Open this from Excel'],
  ['a browser', office(null, false, 'id-ID'), 'en', 'Open this from Excel'],
  ['no office.js', undefined, 'en', 'Excel cannot be reached'],
])('%s', async (_where, there, language, text) => {
  if (there !== undefined) Reflect.set(globalThis, 'Office', there);
  const place = document.getElementById('akar')!;
  await act(() => startPane(place, () => Promise.reject(new Error('not asked for'))));
  expect(place).toHaveTextContent(text);
  expect(place).not.toHaveTextContent('Menyiapkan panel…');
  expect(document.documentElement.lang).toBe(language);
});

test.each([
  ['#1f1f1f', 'dark'],
  ['#ffffff', 'light'],
])("on Office's own %s the pane is %s, whatever the system is", async (color, look) => {
  Reflect.set(globalThis, 'Office', office('Excel', true, 'id-ID', color));
  const place = document.getElementById('akar')!;
  await act(() => startPane(place, () => Promise.reject(new Error('not asked for'))));
  const background = getComputedStyle(place.querySelector('.fui-FluentProvider')!).getPropertyValue('--colorNeutralBackground1');
  expect(background).toBe(look === 'dark' ? '#292929' : '#ffffff');
});

test("Office's colours change: asked again when the user comes back to the pane", async () => {
  const context = { bodyBackgroundColor: '#ffffff' };
  const there = office('Excel', true, 'id-ID') as { context: object };
  Reflect.set(globalThis, 'Office', { ...there, context: { ...there.context, officeTheme: context } });
  const place = document.getElementById('akar')!;
  await act(() => startPane(place, () => Promise.reject(new Error('not asked for'))));
  context.bodyBackgroundColor = '#1f1f1f';
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(getComputedStyle(place.querySelector('.fui-FluentProvider')!).getPropertyValue('--colorNeutralBackground1')).toBe('#292929');
});

test('an engine that cannot be loaded is told as a fault', async () => {
  Reflect.set(globalThis, 'Office', office('Excel', true, 'id-ID'));
  await act(() => startPane(document.getElementById('akar')!, () => Promise.reject(new Error('offline'))));
  await act(async () => {
    screen.getByRole('button', { name: 'Hitung Capaian' }).click();
    await Promise.resolve();
  });
  expect(screen.getByText('Terjadi kesalahan pada LKj')).toBeVisible();
});
