/** The sentence and the remedy of a finding. */
import type { Issue } from '../core/model/issue';
import { ISSUE_PARAMS } from '../core/model/issueParams';
import type { IssueCatalogue, Sentences } from './issues/catalogue';
import { en } from './issues/en';
import { id } from './issues/id';
import type { Language } from './language';

const CATALOGUES: Readonly<Record<Language, IssueCatalogue>> = { id, en };

/** Stands where a finding does not tell something its sentence quotes: visibly incomplete, but never "undefined". */
const UNTOLD = '…';

/** What is wrong and what to do about it. Cell contents are quoted as they stand: show the result as text, never as markup. */
export function messageOf({ code, params: told }: Pick<Issue, 'code' | 'params'>, language: Language): Sentences {
  const params = Object.fromEntries(ISSUE_PARAMS[code].map((name) => [name, told[name] ?? UNTOLD]));
  // A finding's params are not typed by its code: the line above gives the sentence every param its code promises.
  return CATALOGUES[language][code](params as never);
}

/** Names of the params that a finding of this code owes its sentence and does not carry; for tests of whoever makes findings. */
export function untoldParams(issue: Pick<Issue, 'code' | 'params'>): readonly string[] {
  return ISSUE_PARAMS[issue.code].filter((name) => issue.params[name] === undefined);
}
