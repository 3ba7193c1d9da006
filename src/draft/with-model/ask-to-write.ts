import { untilDeadline } from '../../answer/model/until-deadline.ts';
import type { ModelCall, StopReason } from '../../domain/model-call.ts';
import { AppError } from '../../errors.ts';
import { failedCall } from '../../models/failed-call.ts';
import type { FilledPrompt } from '../../models/filled-prompt.ts';
import type { ModelRequest } from '../../models/language-model.ts';
import type { Writing } from './writing.ts';

/** What one asking came to. With a `fault` nothing of its text is to be used. */
export interface Asked {
  text: string;
  /** Absent when nothing was asked, since no time was left. */
  call?: ModelCall;
  fault?: AppError;
}

/** Asks a model once. What goes wrong with the model is told, not thrown. @throws AppError `cancelled`. */
export async function askToWrite(
  writing: Pick<Writing, 'model' | 'deadline' | 'outputTokens' | 'signal'>,
  prompt: FilledPrompt,
  turns: NonNullable<ModelRequest['turns']> = [],
): Promise<Asked> {
  const { model, deadline, outputTokens, signal } = writing;
  if (signal?.aborted) throw cancelled();
  const began = performance.now();
  if (began >= deadline) return { text: '', fault: new AppError('model_timeout', 'No time was left.') };
  const ended = new AbortController();
  const limits = { deadline, ...(signal === undefined ? {} : { signal }) };
  const request: ModelRequest = {
    prompt,
    ...(turns.length === 0 ? {} : { turns }),
    maxTokens: outputTokens,
    deadline,
    signal: AbortSignal.any([ended.signal, ...(signal === undefined ? [] : [signal])]),
  };
  let text = '';
  try {
    for await (const event of untilDeadline(model.write(request), limits)) {
      if (event.type === 'text') text += event.text;
      if (event.type === 'end') return { text, call: event.call, ...faultAt(event.stopReason) };
    }
    throw new AppError('model_cut_off', 'The language model broke off.');
  } catch (error) {
    const fault = faultOf(error, signal);
    return { text, fault, call: failedCall(model, prompt, fault, performance.now() - began) };
  } finally {
    ended.abort();
  }
}

/** An answer that ran out of length holds whole sentences up to there. */
function faultAt(stopReason: StopReason): { fault?: AppError } {
  if (['end_turn', 'stop_sequence', 'max_tokens'].includes(stopReason)) return {};
  return stopReason === 'refusal'
    ? { fault: new AppError('model_refused', 'The language model declined to write.') }
    : { fault: new AppError('model_cut_off', 'The language model broke off.') };
}

function faultOf(error: unknown, signal: AbortSignal | undefined): AppError {
  if (signal?.aborted || (error instanceof AppError && error.code === 'cancelled')) throw cancelled();
  if (error instanceof AppError && error.code.startsWith('model_')) return error;
  throw error;
}

function cancelled(): AppError {
  return new AppError('cancelled', 'Drafting was cancelled.');
}
