import type { ModelCall } from '../domain/model-call.ts';
import type { AppError } from '../errors.ts';
import type { FilledPrompt } from './filled-prompt.ts';
import type { LanguageModel } from './language-model.ts';

/** What is known here of a call that failed: that it was made. What it cost is told to whoever listens to the model itself. */
export function failedCall(
  { id }: Pick<LanguageModel, 'id'>,
  { name, version, hash }: FilledPrompt,
  { code }: AppError,
  durationMs: number,
): ModelCall {
  return {
    prompt: name,
    promptVersion: version,
    promptHash: hash,
    model: id,
    inputTokens: 0,
    outputTokens: 0,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    durationMs,
    tries: code === 'model_resting' ? 0 : 1,
    failure: code,
  };
}
