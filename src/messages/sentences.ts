/** Sentences of findings from one catalogue: pages that need one language load no other. */
import type { Issue } from '../core/model/issue';
import type { IssueCode } from '../core/model/issueCode';
import type { CatalogueHitung, IssueCatalogue, Sentences } from './issues/catalogue';

/** Stands where a finding does not tell something its sentence quotes: visibly incomplete, but never "undefined". */
const UNTOLD = '…';

/**
 * The sentence and the remedy of a finding in the catalogue's language. Cell contents are quoted as they stand. What a catalogue
 * without the tables' findings does not know is told by its code.
 */
export function sentencesIn(catalogue: IssueCatalogue | CatalogueHitung): (issue: Pick<Issue, 'code' | 'params'>) => Sentences {
  return ({ code, params: told }) => {
    // A finding's params are not typed by its code: whatever the sentence asks for and the finding does not tell is untold. No list of them need be loaded.
    const params = new Proxy({}, { get: (_, name) => (typeof name === 'string' && Object.hasOwn(told, name) ? told[name] : UNTOLD) });
    const sentences: Partial<Record<IssueCode, (params: never) => Sentences>> = catalogue;
    return sentences[code]?.(params as never) ?? { message: code, remedy: UNTOLD };
  };
}
