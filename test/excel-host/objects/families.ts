/** The families that others lead to. */
import type { Families } from './define';
import { tableScoped } from './tables';
import { worksheet } from './worksheet';

export const FAMILIES: Families = { worksheet, tablesOf: tableScoped };
