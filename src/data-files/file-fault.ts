import { basename } from 'node:path';
import { AppError } from '../errors.ts';
import type { DataKind } from './data-kind.ts';
import { yamlLine } from './yaml-line.ts';

/** What one data file holds, and where it was read. */
export interface FromFile<Value> {
  path: string;
  kind: DataKind;
  value: Value;
}

/** A fault at a place in a data file; `instead` says what is wrong and what to write, as a sentence without its full stop. */
export function fileFault(
  { path, kind }: FromFile<unknown>,
  place: readonly PropertyKey[],
  instead: string,
): AppError {
  const at = place.join('.') || 'the file';
  return new AppError(
    kind.code,
    `${kind.called} is not right. ${basename(path)}, line ${yamlLine(path, place)}: ${at}: ${instead}.`,
  );
}
