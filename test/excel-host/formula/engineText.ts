/** Formulas as the engine is given them: what it lacks and the host supplies is rewritten. */

/** `HYPERLINK(link, text)` shows its text, `HYPERLINK(link)` its link; the engine knows neither. */
export function engineFormula(formula: string): string {
  let text = formula;
  for (let guard = 0; guard < 64; guard += 1) {
    const at = /(?<![\p{L}\p{N}_.])HYPERLINK\s*\(/iu.exec(maskStrings(text));
    if (!at) return text;
    const open = at.index + at[0].length;
    const inner = splitArguments(text, open);
    if (!inner) return text;
    const shown = inner.parts[1] ?? inner.parts[0] ?? '""';
    text = `${text.slice(0, at.index)}(${shown})${text.slice(inner.end)}`;
  }
  return text;
}

/** The same text with what stands in quotes blanked out. */
function maskStrings(text: string): string {
  return text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => ' '.repeat(quoted.length));
}

/** The arguments from just after an opening parenthesis, and the index after the closing one. */
function splitArguments(text: string, open: number): { readonly parts: string[]; readonly end: number } | null {
  const masked = maskStrings(text);
  const parts: string[] = [];
  let depth = 0;
  let start = open;
  for (let at = open; at < text.length; at += 1) {
    const letter = masked[at];
    if (letter === '(' || letter === '{') depth += 1;
    else if (letter === ',' && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    } else if (letter === ')' || letter === '}') {
      if (depth === 0) return { parts: [...parts, text.slice(start, at)], end: at + 1 };
      depth -= 1;
    }
  }
  return null;
}
