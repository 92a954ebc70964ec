/** Sentences of findings from one catalogue: pages that need one language load no other. */
import type { Issue } from '../core/model/issue';
import { ISSUE_PARAMS } from '../core/model/issueParams';
import type { IssueCatalogue, Sentences } from './issues/catalogue';

/** Stands where a finding does not tell something its sentence quotes: visibly incomplete, but never "undefined". */
const UNTOLD = '…';

/** The sentence and the remedy of a finding in the catalogue's language. Cell contents are quoted as they stand. */
export function sentencesIn(catalogue: IssueCatalogue): (issue: Pick<Issue, 'code' | 'params'>) => Sentences {
  return ({ code, params: told }) => {
    const params = Object.fromEntries(ISSUE_PARAMS[code].map((name) => [name, told[name] ?? UNTOLD]));
    // A finding's params are not typed by its code: the line above gives the sentence every param its code promises.
    return catalogue[code](params as never);
  };
}
