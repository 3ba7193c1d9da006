import type { StopReason } from '../../domain/model-call.ts';
import { modelFailure } from './model-failure.ts';

/**
 * Fails an answer that is none: the model declined, could not take so much, or said nothing. One that ran out of room is an answer, to be
 * judged by whoever asked.
 * @throws AppError `model_refused`, `model_too_long`, `model_garbled`
 */
export function checkStop(reason: StopReason, said: boolean): void {
  if (reason === 'refusal') throw modelFailure('model_refused');
  if (reason === 'model_context_window_exceeded') throw modelFailure('model_too_long');
  if (!said && reason !== 'max_tokens')
    throw modelFailure('model_garbled', {
      message: 'The model answered with nothing. Try again, or put it differently.',
    });
}
