/** All that a run without the tables tells, in Indonesian. */
import type { CatalogueHitung } from './catalogue';
import { idBaca } from './idBaca';
import { idNilai } from './idNilai';
import { idTulis } from './idTulis';

export const idHitung: CatalogueHitung = { ...idBaca, ...idNilai, ...idTulis };
