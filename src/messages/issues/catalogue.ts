/** The shape of a catalogue of findings: complete by type over every code, with that code's own params. */
import type { IssueCode } from '../../core/model/issueCode';
import type { ParamsOf } from '../../core/model/issueParams';

/** What is wrong, in the reader's words, and what to do about it. */
export interface Sentences {
  readonly message: string;
  readonly remedy: string;
}

export type IssueCatalogue = { readonly [C in IssueCode]: (params: ParamsOf<C>) => Sentences };
