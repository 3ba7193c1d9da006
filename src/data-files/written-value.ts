import { z } from 'zod';

/** True marks a fact of the field that is not confirmed: it may be used to recognise, never shown. */
export const check = z.literal(true).optional();

/** Regular expressions, in any case; absent means none. */
export const patternsSchema = z.array(z.string().min(3)).default([]);

/** A key: lower-case letters, digits and hyphens. */
export const keySchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/u,
    'write a key of lower-case letters, digits and hyphens, e.g. area-send',
  );

/** Key of an area: as other keys, or with underscores. */
export const areaKeySchema = z
  .string()
  .regex(
    /^[a-z0-9]+([-_][a-z0-9]+)*$/u,
    'write a key of lower-case letters, digits and underscores, e.g. help_and_protection',
  );

/** Words in print: not empty, no space at either end. */
export const wordsSchema = z
  .string()
  .regex(/^\S(.*\S)?$/u, 'write some words, without a space at either end');

/** Words as printed; absent means none. */
export const printedListSchema = z.array(wordsSchema).default([]);

/** A year or a month, e.g. 2023 or 2023-01, kept as text. */
export const monthSchema = z
  .union([z.int().transform(String), z.string()])
  .pipe(
    z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/u, 'write a year or a year and month, e.g. 2023 or 2023-01'),
  );

/** A council year or a calendar year, e.g. 2008/09, kept as text. */
export const councilYearSchema = z
  .union([z.int().transform(String), z.string()])
  .pipe(z.string().regex(/^\d{4}(\/\d{2})?$/u, 'write a council year or a year, e.g. 2008/09 or 2009'));
