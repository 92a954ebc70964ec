/** All findings in English. */
import type { IssueCatalogue } from './catalogue';
import { enHitung } from './enHitung';
import { enTabel } from './enTabel';

export const en: IssueCatalogue = { ...enHitung, ...enTabel };
