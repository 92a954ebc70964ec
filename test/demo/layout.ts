/** Plain text in columns, wrapped at words. */

const WIDTH = 100;

export interface TextColumn {
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** Breaks a text at spaces into lines of at most `width` characters; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function fit(text: string, { width, align }: TextColumn): string {
  return align === 'right' ? text.padStart(width) : text.padEnd(width);
}

/** One row of a table, as many lines as its longest cell needs; the first cell may be indented. */
export function tableRow(columns: readonly TextColumn[], cells: readonly string[], indent = 0): string[] {
  const wrapped = columns.map(({ width }, index) => {
    const left = ' '.repeat(index === 0 ? indent : 0);
    return wrap((cells[index] ?? '').trim(), width - left.length).map((line) => left + line);
  });
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    columns.map((column, index) => fit(wrapped[index]?.[line] ?? '', column)).join('  ').trimEnd(),
  );
}

/** A heading with a line below it. */
export function heading(text: string): string[] {
  return ['', text, '─'.repeat(WIDTH)];
}

/** Lines that hang under a label: the label stands once, at the left. */
export function hanging(label: string, labelWidth: number, text: string): string[] {
  return wrap(text, WIDTH - labelWidth - 2).map((line, index) => `${(index === 0 ? label : '').padEnd(labelWidth)}  ${line}`.trimEnd());
}
