/** Workbooks to begin with, as the server has them. */
import type { Excel } from './excel';

/** The report of a social service agency: PK, APBD and what its tables need. */
export const SAMPLE = '/contoh/dinsos-sumbar-2020.xlsx';
export const TEMPLATE = '/assets/LKj-templat.xlsx';

/** Opens one of the server's workbooks. Throws where the server does not have it. */
export async function openFrom(excel: Excel, address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  await excel.open(address.slice(address.lastIndexOf('/') + 1), new Uint8Array(await answer.arrayBuffer()));
}
