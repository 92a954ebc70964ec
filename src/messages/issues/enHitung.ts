/** All that a run without the tables tells, in English. */
import type { CatalogueHitung } from './catalogue';
import { enBaca } from './enBaca';
import { enNilai } from './enNilai';
import { enTulis } from './enTulis';

export const enHitung: CatalogueHitung = { ...enBaca, ...enNilai, ...enTulis };
