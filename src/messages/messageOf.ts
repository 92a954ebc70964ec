/** The sentence and the remedy of a finding, in any language. */
import type { Issue } from '../core/model/issue';
import { ISSUE_PARAMS } from '../core/model/issueParams';
import type { IssueCatalogue, Sentences } from './issues/catalogue';
import { en } from './issues/en';
import { id } from './issues/id';
import type { Language } from './language';
import { sentencesIn } from './sentences';

const CATALOGUES: Readonly<Record<Language, IssueCatalogue>> = { id, en };

/** What is wrong and what to do about it. Cell contents are quoted as they stand: show the result as text, never as markup. */
export function messageOf(issue: Pick<Issue, 'code' | 'params'>, language: Language): Sentences {
  return sentencesIn(CATALOGUES[language])(issue);
}

/** Names of the params that a finding of this code owes its sentence and does not carry; for tests of whoever makes findings. */
export function untoldParams(issue: Pick<Issue, 'code' | 'params'>): readonly string[] {
  return ISSUE_PARAMS[issue.code].filter((name) => issue.params[name] === undefined);
}
