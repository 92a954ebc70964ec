/** The shape of a catalogue of findings: complete by type over every code, with that code's own params. */
import type { IssueCode, IssueCodeBaca, IssueCodeNilai, IssueCodeTabel, IssueCodeTulis } from '../../core/model/issueCode';
import type { ParamsOf } from '../../core/model/issueParams';

/** What is wrong, in the reader's words, and what to do about it. */
export interface Sentences {
  readonly message: string;
  readonly remedy: string;
}

type CatalogueOf<Code extends IssueCode> = { readonly [C in Code]: (params: ParamsOf<C>) => Sentences };

export type IssueCatalogue = CatalogueOf<IssueCode>;

export type CatalogueBaca = CatalogueOf<IssueCodeBaca>;

export type CatalogueNilai = CatalogueOf<IssueCodeNilai>;

export type CatalogueTulis = CatalogueOf<IssueCodeTulis>;

/** Sentences of what is found in PK and APBD and while writing: all that a run without the tables tells. */
export type CatalogueHitung = CatalogueBaca & CatalogueNilai & CatalogueTulis;

export type CatalogueTabel = CatalogueOf<IssueCodeTabel>;
