import { resolve } from 'node:path';
import { AppError } from '../../errors.ts';
import { type EngineName, engineNames } from './engine-ask.ts';

/** What the words after `eval` say of engines. */
export interface EngineOptions {
  /** In the order in which their columns stand; each once. */
  engines: EngineName[];
  record?: string;
  replay?: string;
}

interface Given {
  model?: string[] | undefined;
  record?: string | undefined;
  replay?: string | undefined;
}

/** Without `--model` the offline engine is measured, whatever the settings name: nothing is spent unasked. @throws AppError `usage` */
export function engineOptions({ model, record, replay }: Given): EngineOptions {
  const kept = record !== undefined || replay !== undefined;
  const named = model ?? (kept ? ['claude'] : ['offline']);
  const unknown = named.find((name) => !(engineNames as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new AppError('usage', `--model ${unknown} is not known: use ${engineNames.join(' or ')}.`);
  if (record !== undefined && replay !== undefined)
    throw new AppError('usage', '--record asks a model and --replay asks none: give one of them.');
  if (kept && !named.includes('claude'))
    throw new AppError('usage', '--record and --replay are for what Claude says: add --model claude.');
  return {
    engines: [...new Set(named)] as EngineName[],
    ...(record === undefined ? {} : { record: resolve(record) }),
    ...(replay === undefined ? {} : { replay: resolve(replay) }),
  };
}
