/** Which way is better for each indikator, as far as the worksheet says it. */
import { isArahStated } from '../core/compute/arahPilihan';
import type { IndikatorResult } from '../core/model/indikator';
import { indikatorNameKey } from '../core/read/namaIndikator';
import type { IndikatorArah } from './rooms';

/** Every name once; sub-indikator go with their parents. */
export function indikatorArahOf(results: readonly IndikatorResult[]): readonly IndikatorArah[] {
  const byName = new Map<string, IndikatorArah>();
  for (const { source } of results) {
    const key = indikatorNameKey(source.indikator);
    if (source.level === 'indikator' && key !== '' && !byName.has(key)) byName.set(key, { nama: source.indikator.replace(/\s+/g, ' ').trim(), dariLembar: isArahStated(source) ? source.arah : null });
  }
  return [...byName.values()];
}
