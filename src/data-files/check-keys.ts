import { type FromFile, fileFault } from './file-fault.ts';

type Place = readonly PropertyKey[];

/** Refuses the first key at `place` that is not one of `allowed`. @throws AppError with the code of the file's kind. */
export function checkKnown(
  file: FromFile<unknown>,
  place: Place,
  keys: readonly string[],
  allowed: readonly string[],
): void {
  const at = keys.findIndex((key) => !allowed.includes(key));
  if (at < 0) return;
  const choice = allowed.length === 0 ? 'nothing, none is defined' : `one of: ${allowed.join(', ')}`;
  throw fileFault(file, place, `"${keys[at]}" is not known. Write ${choice}`);
}

/** Refuses the second of two entries of a list with one key. @throws AppError with the code of the file's kind. */
export function checkUnique(file: FromFile<unknown>, list: Place, keys: readonly string[]): void {
  const at = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (at >= 0)
    throw fileFault(file, [...list, at], `"${keys[at]}" stands twice. Give one of them another key`);
}
