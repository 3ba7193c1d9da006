import type { ModelCall } from '../../domain/model-call.ts';
import { AppError } from '../../errors.ts';
import type { CallRecord } from './call-record.ts';
import type { ClaudeEngine } from './claude-engine.ts';

/** A call under way. The first of its ends is told to the breaker and to whoever listens; later ones change nothing. */
export interface EnteredCall {
  end(): ModelCall;
  fail(error: unknown): void;
  /** Whoever asked has gone. */
  leave(): void;
}

/** Asks the breaker to let a call through. @throws AppError `model_resting`, once the call is told */
export function enterCall({ breaker, tell }: ClaudeEngine, record: CallRecord): EnteredCall {
  let leaveBreaker: ((failure?: string) => void) | undefined;
  let call: ModelCall | undefined;
  const close = (failure?: string): ModelCall => {
    if (call) return call;
    leaveBreaker?.(failure);
    call = record.close(failure);
    tell(call);
    return call;
  };
  const fail = (error: unknown) => void close(error instanceof AppError ? error.code : 'internal');
  try {
    leaveBreaker = breaker.enter();
  } catch (error) {
    fail(error);
    throw error;
  }
  return { end: () => close(), fail, leave: () => void close('cancelled') };
}
