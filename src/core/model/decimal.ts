/** An exact decimal: coefficient / 10^scale, scale ≥ 0. Arithmetic is in src/core/exact; no binary fraction ever holds a result. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}
