import type { UnreadStretch } from '../../domain/extraction-comparison.ts';
import type { ModelCall } from '../../domain/model-call.ts';
import { AppError } from '../../errors.ts';
import type { FilledPrompt } from '../../models/filled-prompt.ts';
import type { LanguageModel } from '../../models/language-model.ts';
import type { Source } from '../source.ts';
import { halvePass, type Pass } from './cut-passes.ts';
import { passDocument } from './pass-document.ts';
import { type ProposedFinding, proposedFindingsSchema } from './proposed-finding.ts';

/** Where reading stands: passes done of those that there are, as far as is known. */
export interface PassProgress {
  done: number;
  of: number;
}

export interface PassReading {
  model: LanguageModel;
  prompt: FilledPrompt;
  outputTokens: number;
  /** By this time (`performance.now()`) all passes are over. */
  deadline: number;
  signal?: AbortSignal;
  onProgress?: (progress: PassProgress) => void;
}

export interface ReadPasses {
  read: { pass: Pass; proposed: ProposedFinding[] }[];
  unread: UnreadStretch[];
  calls: ModelCall[];
}

/** How often a pass whose findings did not fit in an answer is halved. */
const mostHalvings = 2;
/** After these no further pass would fare better. */
const lasting = new Set(['model_key_refused', 'model_unknown', 'model_resting', 'model_timeout', 'timeout']);

/** Has a model read pass after pass. A pass that fails is told as not read, and the others go on. @throws AppError `cancelled` only. */
export async function readPasses(
  source: Source,
  passes: readonly Pass[],
  reading: PassReading,
): Promise<ReadPasses> {
  const result: ReadPasses = { read: [], unread: [], calls: [] };
  const open = passes.map((pass) => ({ pass, halved: 0 }));
  let done = 0;
  let ended: AppError | undefined;
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { pass, halved } = next;
    const failure = ended ?? (await readOne(source, pass, reading, result));
    if (failure?.code === 'model_unfinished' && halved < mostHalvings && pass.units.length > 1) {
      open.unshift(...halvePass(pass).map((half) => ({ pass: half, halved: halved + 1 })));
      continue;
    }
    if (failure !== undefined) result.unread.push(unreadOf(source, pass, failure));
    if (failure !== undefined && lasting.has(failure.code)) ended = failure;
    done++;
    reading.onProgress?.({ done, of: done + open.length });
  }
  return result;
}

async function readOne(
  source: Source,
  pass: Pass,
  { model, prompt, outputTokens, deadline, signal }: PassReading,
  result: ReadPasses,
): Promise<AppError | undefined> {
  if (signal?.aborted) throw new AppError('cancelled', 'Stopped.');
  if (performance.now() >= deadline)
    return new AppError('model_timeout', 'The time for reading this report by a model was over.');
  try {
    const filled = await model.fill({
      prompt,
      documents: [passDocument(source, pass)],
      maxTokens: outputTokens,
      deadline,
      ...(signal === undefined ? {} : { signal }),
      schema: proposedFindingsSchema,
    });
    result.calls.push(filled.call);
    if (filled.stopReason === 'max_tokens')
      return new AppError('model_unfinished', 'Its findings did not fit in one answer.');
    result.read.push({ pass, proposed: filled.value.findings });
    return undefined;
  } catch (error) {
    if (error instanceof AppError && error.code !== 'cancelled') return error;
    throw error;
  }
}

function unreadOf(source: Source, pass: Pass, { code, message }: AppError): UnreadStretch {
  const { startChar, endChar } = pass;
  const [first] = pass.units;
  return { startChar, endChar, label: source.cite(first!).label, code, why: message };
}
