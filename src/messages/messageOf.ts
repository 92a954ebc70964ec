/** The sentence and the remedy of a finding. */
import type { Issue, IssueParam } from '../core/model/issue';
import type { IssueCode } from '../core/model/issueCode';
import { ISSUE_PARAMS, type ParamsOf } from '../core/model/issueParams';
import type { IssueCatalogue, Sentences } from './issues/catalogue';
import { en } from './issues/en';
import { id } from './issues/id';
import type { Language } from './language';

const CATALOGUES: Readonly<Record<Language, IssueCatalogue>> = { id, en };

/** Stands where a finding does not tell something its sentence quotes: visibly incomplete, but never "undefined". */
const UNTOLD = '…';

/** What is wrong and what to do about it. Cell contents are quoted as they stand: show the result as text, never as markup. */
export function messageOf(issue: Pick<Issue, 'code' | 'params'>, language: Language): Sentences {
  return sentencesOf(CATALOGUES[language], issue.code, issue.params);
}

function sentencesOf<C extends IssueCode>(catalogue: IssueCatalogue, code: C, told: Readonly<Record<string, IssueParam>>): Sentences {
  const names: readonly string[] = ISSUE_PARAMS[code];
  const params = Object.fromEntries(names.map((name) => [name, told[name] ?? UNTOLD])) as ParamsOf<C>;
  return catalogue[code](params);
}

/** Names of the params that a finding of this code owes its sentence and does not carry; for tests of whoever makes findings. */
export function untoldParams(issue: Pick<Issue, 'code' | 'params'>): readonly string[] {
  return ISSUE_PARAMS[issue.code].filter((name) => issue.params[name] === undefined);
}
