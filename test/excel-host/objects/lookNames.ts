/** What the API and files call the same alignment, underline and border. */
import { fail } from '../wire/errors';
import { text, type Argument } from './define';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** `centerContinuous` is "CenterAcrossSelection" in the API; all others differ by their first letter only. */
export function apiHorizontal(name: string): string {
  return name === 'centerContinuous' ? 'CenterAcrossSelection' : capital(name);
}

export function fileHorizontal(value: Argument): string {
  const name = known(value, HORIZONTAL);
  return name === 'CenterAcrossSelection' ? 'centerContinuous' : small(name);
}

export function apiVertical(name: string): string {
  return capital(name);
}

export function fileVertical(value: Argument): string {
  return small(known(value, VERTICAL));
}

export function apiUnderline(name: string | null): string {
  return name === null ? 'None' : capital(name).replace('Accounting', 'Accountant');
}

export function fileUnderline(value: Argument): string | null {
  const name = known(value, UNDERLINE);
  return name === 'None' ? null : small(name).replace('Accountant', 'Accounting');
}

/** A file's border style as the API's style and weight. */
const BORDERS: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'], medium: ['Continuous', 'Medium'], thick: ['Continuous', 'Thick'], hair: ['Continuous', 'Hairline'], double: ['Double', 'Thick'],
  dashed: ['Dash', 'Thin'], mediumDashed: ['Dash', 'Medium'], dotted: ['Dot', 'Thin'], dashDot: ['DashDot', 'Thin'], mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'], mediumDashDotDot: ['DashDotDot', 'Medium'], slantDashDot: ['SlantDashDot', 'Medium'],
};

export function apiBorder(file: string | null): readonly [style: string, weight: string] {
  return file === null ? ['None', 'Thin'] : (BORDERS[file] ?? ['Continuous', 'Thin']);
}

/** The file's style for the API's pair; the nearest weight of that style where the pair does not exist. */
export function fileBorder(style: string, weight: string): string | null {
  if (style === 'None') return null;
  const pairs = Object.entries(BORDERS);
  const exact = pairs.find(([, [s, w]]) => s === style && w === weight) ?? pairs.find(([, [s]]) => s === style);
  if (!exact) throw fail.invalidArgument();
  return exact[0];
}

function known<T extends string>(value: Argument, names: readonly T[]): T {
  const wanted = text(value).toLowerCase();
  const found = names.find((name) => name.toLowerCase() === wanted);
  if (found === undefined) throw fail.invalidArgument();
  return found;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function small(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
