/** JSON in which an exact decimal is a number with all its digits; `JSON.stringify` would send it through a binary fraction. */
import { toText, withoutTrailingZeros } from '../../src/core/exact/decimal';
import type { Decimal } from '../../src/core/model/decimal';

function isDecimal(value: object): value is Decimal {
  return 'coefficient' in value && typeof value.coefficient === 'bigint';
}

/** The value as JSON, indented by two spaces. */
export function exactJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (isDecimal(value)) return toText(withoutTrailingZeros(value));
  const inner = `${indent}  `;
  const [open, close, items] = Array.isArray(value)
    ? ['[', ']', value.map((item) => exactJson(item, inner))]
    : ['{', '}', Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${exactJson(item, inner)}`)];
  return items.length === 0 ? open + close : `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`;
}
