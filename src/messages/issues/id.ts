/** All findings in Indonesian. */
import type { IssueCatalogue } from './catalogue';
import { idHitung } from './idHitung';
import { idTabel } from './idTabel';

export const id: IssueCatalogue = { ...idHitung, ...idTabel };
