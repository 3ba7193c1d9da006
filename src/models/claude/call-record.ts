import type { ModelCall, StopReason } from '../../domain/model-call.ts';
import type { ModelSettings } from '../../domain/model-settings.ts';
import type { FilledPrompt } from '../filled-prompt.ts';
import { addTokens, costOf, noTokens, type TokenUse } from './token-use.ts';

/** What is known of a call while it runs. */
export interface CallRecord {
  /** Another request is sent. */
  tried(): void;
  /** The first word came, if it had not before. */
  spoke(): void;
  /** A request ended, having taken so many tokens; failed ones are paid for too. */
  used(use: TokenUse): void;
  named(requestId: string | undefined): void;
  stopped(reason: StopReason): void;
  /** Why the last request stopped; `cut_off` before one has. */
  readonly stopReason: StopReason;
  /** The call as it is kept. `failure` is the code of what it ended in. */
  close(failure?: string): ModelCall;
}

/** `share` is the part of the prices that is paid. Times are milliseconds of `now`. */
export function openCallRecord(
  prompt: FilledPrompt,
  { model, prices }: Pick<ModelSettings, 'model' | 'prices'>,
  now: () => number,
  share = 1,
): CallRecord {
  const began = now();
  let use = noTokens;
  const known: Partial<ModelCall> & { tries: number } = { tries: 0 };
  return {
    tried() {
      known.tries++;
    },
    spoke() {
      known.firstWordMs ??= now() - began;
    },
    used(more) {
      use = addTokens(use, more);
    },
    named(requestId) {
      if (requestId !== undefined) known.requestId = requestId;
    },
    stopped(reason) {
      known.stopReason = reason;
    },
    get stopReason() {
      return known.stopReason ?? 'cut_off';
    },
    close: (failure) => ({
      ...ofPrompt(prompt),
      model,
      ...ofTokens(use),
      ...(prices === undefined ? {} : { cost: costOf(use, prices) * share }),
      durationMs: now() - began,
      ...known,
      ...(failure === undefined ? {} : { failure }),
    }),
  };
}

function ofPrompt({ name, version, hash }: FilledPrompt) {
  return { prompt: name, promptVersion: version, promptHash: hash };
}

function ofTokens({ input, output, cacheRead, cacheWrite }: TokenUse) {
  return {
    inputTokens: input,
    outputTokens: output,
    cacheReadTokens: cacheRead,
    cacheWriteTokens: cacheWrite,
  };
}
