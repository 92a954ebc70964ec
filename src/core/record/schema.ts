/** The bounds that our schemas ask for, each in one check. */
import * as z from 'zod/mini';

const isWithin = (min: number, max: number) => (value: number): boolean => value >= min && value <= max;

/** A text of so many characters at the most, and at the least. */
export function text(max: number, min = 0): z.ZodMiniString {
  const fits = isWithin(min, max);
  return z.string().check(z.refine(({ length }) => fits(length)));
}

/** A text of this form. */
export function textLike(form: RegExp): z.ZodMiniString {
  return z.string().check(z.refine((value) => form.test(value)));
}

/** A whole number within these bounds. */
export function whole(min: number, max: number): z.ZodMiniNumber {
  const fits = isWithin(min, max);
  return z.number().check(z.refine((value) => Number.isSafeInteger(value) && fits(value)));
}

/** A list of so many members at the most, and at the least. */
export function listOf<T extends z.ZodMiniType>(member: T, max: number, min = 0): z.ZodMiniArray<T> {
  const fits = isWithin(min, max);
  return z.array(member).check(z.refine(({ length }) => fits(length)));
}

/** One of these. */
export function oneOf<const T extends readonly (string | number)[]>(...values: T): z.ZodMiniCustom<T[number], T[number]> {
  return z.custom<T[number]>((value) => values.some((each) => each === value));
}

/** A list of as many members as there are schemas, each as its own asks. */
export function each<const T extends readonly z.ZodMiniType[]>(...members: T): z.ZodMiniCustom<{ -readonly [K in keyof T]: z.infer<T[K]> }> {
  return z.custom((value) => Array.isArray(value) && value.length === members.length && members.every((member, index) => member.safeParse(value[index]).success));
}
