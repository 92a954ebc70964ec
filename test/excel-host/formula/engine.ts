/** Starts IronCalc once; a workbook without formulas never does. */
import type { EngineModel, MakeModel } from './calculator';

/** Gives the engine's WebAssembly: read from the package in Node, fetched in a browser. */
export type LoadEngineBytes = () => Promise<BufferSource>;

/** Starts the engine. Throws when its WebAssembly cannot be had. */
export async function startEngine(load: LoadEngineBytes): Promise<MakeModel> {
  const [{ initSync, Model }, module] = await Promise.all([import('@ironcalc/wasm'), load()]);
  initSync({ module });
  return (): EngineModel => new Model('buku', 'en', 'UTC', 'en');
}
