/** Colours as styles.xml writes them (rgb, theme and tint, the old palette) to `#RRGGBB` and back. */
import { childElement, childElements, parseXml, type XmlElement } from './xml';

/** Colours 0–63 of the legacy palette that files still use; 64 and 65 are the system's text and window. */
const PALETTE = [
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF',
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF',
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080',
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF',
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF',
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99',
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
]
  .join(' ')
  .split(' ');

/** Theme order in styles.xml: light and dark pairs are swapped against the theme part's own order. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const OFFICE_THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '5B9BD5', 'ED7D31', 'A5A5A5', 'FFC000', '4472C4', '70AD47', '0563C1', '954F72'];

/** The twelve colours of a theme part, in the order in which styles refer to them. */
export function themeColors(themeXml: string | undefined): readonly string[] {
  if (themeXml === undefined) return OFFICE_THEME;
  const scheme = childElement(childElement(parseXml(themeXml), 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = childElements(childElement(scheme, name) ?? { name: '', attributes: {}, children: [] })[0];
    return color?.attributes['lastClr'] ?? color?.attributes['val'] ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** A `<color>`, `<fgColor>` … element as `#RRGGBB`; null when it is absent or "automatic". */
export function colorOf(node: XmlElement | undefined, theme: readonly string[]): string | null {
  if (!node) return null;
  const { rgb, theme: themeIndex, indexed, tint } = node.attributes;
  const base = rgb?.slice(-6) ?? (themeIndex === undefined ? palette(indexed) : theme[Number(themeIndex)]);
  return base === undefined ? null : `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
}

function palette(indexed: string | undefined): string | undefined {
  if (indexed === undefined) return undefined;
  const at = Number(indexed);
  return PALETTE[at] ?? (at === 65 ? 'FFFFFF' : '000000');
}

/** Tint lightens (> 0) or darkens (< 0) each channel towards white or black. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  return [0, 2, 4]
    .map((at) => {
      const channel = Number.parseInt(rgb.slice(at, at + 2), 16);
      const moved = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
      return Math.round(moved).toString(16).padStart(2, '0');
    })
    .join('');
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00',
  gray: '#808080', grey: '#808080', silver: '#C0C0C0', orange: '#FFA500', purple: '#800080', maroon: '#800000', navy: '#000080', teal: '#008080',
};

/** What Excel accepts as a colour: `#RRGGBB`, `RRGGBB` or an HTML name; null for anything else. */
export function normalColor(text: string): string | null {
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(text.trim());
  return hex ? `#${(hex[1] ?? '').toUpperCase()}` : (NAMED_COLORS[text.trim().toLowerCase()] ?? null);
}
