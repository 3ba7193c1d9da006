import { basename } from 'node:path';
import { AppError } from '../errors.ts';
import { yamlLine } from './yaml-line.ts';

/** What one data file holds, and where it was read. */
export interface FromFile<Value> {
  path: string;
  value: Value;
}

/** A fault at a place in a data file; `instead` says what is wrong and what to write, as a sentence without its full stop. */
export function fileFault(path: string, place: readonly PropertyKey[], instead: string): AppError {
  const at = place.join('.') || 'the file';
  return new AppError(
    'regime_invalid',
    `A regime file is not right. ${basename(path)}, line ${yamlLine(path, place)}: ${at}: ${instead}.`,
  );
}
