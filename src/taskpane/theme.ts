/** The pane's colours: the product's green on Fluent's light and dark themes; in high contrast Windows' own colours take over. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const GREEN: BrandVariants = {
  10: '#02130d',
  20: '#052118',
  30: '#072e22',
  40: '#083b2b',
  50: '#094834',
  60: '#0a563f',
  70: '#0a6349',
  80: '#0b7053',
  90: '#1d7e61',
  100: '#378c70',
  110: '#4f9b81',
  120: '#66aa92',
  130: '#7eb9a3',
  140: '#97c8b5',
  150: '#b1d7c8',
  160: '#cce6dc',
};

const lightTheme: Theme = createLightTheme(GREEN);
const darkTheme: Theme = { ...createDarkTheme(GREEN), colorBrandForeground1: GREEN[120], colorBrandForeground2: GREEN[130], colorBrandForegroundLink: GREEN[120], colorBrandForegroundLinkHover: GREEN[130], colorBrandForegroundLinkPressed: GREEN[110] };

/** True for a background ("#262626") on which light text is read better. */
export function isDarkColor(hex: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(hex)?.slice(1) ?? []).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const DARK_SYSTEM = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = matchMedia(DARK_SYSTEM);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Excel has no event for it (Outlook alone has), so Office's colours are asked again whenever the user comes back to the pane. */
function subscribeToReturns(changed: () => void): () => void {
  window.addEventListener('focus', changed);
  return () => window.removeEventListener('focus', changed);
}

/** Fluent's theme for Office's own colours where Office tells them (desktop), else for the system's. */
export function usePaneTheme(officeBackground: () => string | undefined): Theme {
  const background = useSyncExternalStore(subscribeToReturns, officeBackground);
  const systemDark = useSyncExternalStore(subscribe, () => matchMedia(DARK_SYSTEM).matches);
  return (background === undefined ? systemDark : isDarkColor(background)) ? darkTheme : lightTheme;
}
