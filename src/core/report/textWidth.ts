/**
 * How wide a text is in Arial, the font of every table of ours: office suites have it, or one of the same widths, so that lines
 * break alike everywhere. Widths in thousandths of the font's size, from the font's own table of advances.
 */
type Advances = Readonly<Record<number, string>>;

const REGULAR: Advances = {
  191: "'",
  222: 'ijl‘’',
  260: '|',
  278: ' \u00a0!,./:;I[\\]ft·',
  333: '()-`r“”',
  334: '{}',
  350: '•',
  355: '"',
  389: '*',
  469: '^',
  500: 'Jcksvxyz',
  549: '≤≥',
  556: '#$0123456789?L_abdeghnopqu–',
  584: '+<=>~×−',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
};

const BOLD: Advances = {
  238: "'",
  278: ' \u00a0,./I\\ijl‘’·',
  280: '|',
  333: '!()-:;[]`ft',
  350: '•',
  389: '*r{}',
  474: '"',
  500: 'z“”',
  549: '≤≥',
  556: '#$0123456789J_aceksvxy–',
  584: '+<=>^~×−',
  611: '?FLTZbdghnopqu',
  667: 'EPSVXY',
  722: '&ABCDHKNRU',
  778: 'GOQw',
  833: 'M',
  889: '%m',
  944: 'W',
};

/** What other characters are taken for: as wide as the font is high, so that no line is thought shorter than it is. */
const UNKNOWN = 1000;

function byCharacter(advances: Advances): ReadonlyMap<string, number> {
  return new Map(Object.entries(advances).flatMap(([width, characters]) => [...characters].map((character) => [character, Number(width)] as const)));
}

const WIDTHS = { regular: byCharacter(REGULAR), bold: byCharacter(BOLD) } as const;

export interface TextStyle {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

/** The width of a text on one line, in points. */
export function textWidth(text: string, { size, bold }: TextStyle): number {
  const widths = bold ? WIDTHS.bold : WIDTHS.regular;
  let sum = 0;
  for (const character of text) sum += widths.get(character) ?? UNKNOWN;
  return (sum * size) / 1000;
}

/** The lines of one paragraph: words go to a new line where they do not fit, and break only where a line is too narrow for one. */
function linesOfParagraph(paragraph: string, room: number, style: TextStyle): number {
  const space = textWidth(' ', style);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/[ \t]+/)) {
    const width = textWidth(word, style);
    const beside = used === 0 ? width : used + space + width;
    if (beside <= room) used = beside;
    else {
      if (used > 0) lines += 1;
      // Of a word that is longer than a line, the rest stands on the last of its lines.
      const more = Math.max(0, Math.ceil(width / room) - 1);
      lines += more;
      used = width - more * room;
    }
  }
  return lines;
}

/** How many lines a wrapped text takes in so many points. */
export function linesOfText(text: string, room: number, style: TextStyle): number {
  return text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, Math.max(1, room), style), 0);
}
