import { modelFailure } from './model-failure.ts';

/** Keeps calls from a service that does not answer, so that nobody waits for it in vain. */
export interface CircuitBreaker {
  /**
   * Asks to call. The answer is to be told once how the call ended: a failure's code, or nothing when it went well.
   * @throws AppError `model_resting`
   */
  enter(): (failure?: string) => void;
}

const failuresInARow = 5;
const restMs = 30_000;
const counted = new Set(['model_busy', 'model_unavailable', 'model_silent', 'model_timeout']);

/**
 * After five calls in a row that ended busy, unavailable, silent or out of time, calls are refused for 30 seconds; then one is let through,
 * and its end decides. Any other end shows that the service answers, save `cancelled`, which shows nothing.
 */
export function createCircuitBreaker(now: () => number): CircuitBreaker {
  let failures = 0;
  let restsUntil: number | undefined;
  let trying = false;
  return {
    enter() {
      const trial = restsUntil !== undefined;
      if (restsUntil !== undefined) {
        const left = restsUntil - now();
        if (left > 0 || trying) throw resting(Math.max(1, Math.ceil(left / 1000)));
        trying = true;
      }
      return (failure) => {
        if (trial) trying = false;
        if (failure === 'cancelled') return;
        // A call that began before the rest tells nothing of the service as it is now.
        if (!trial && restsUntil !== undefined) return;
        failures = failure !== undefined && counted.has(failure) ? failures + 1 : 0;
        restsUntil = failures >= failuresInARow ? now() + restMs : undefined;
      };
    },
  };
}

function resting(seconds: number) {
  return modelFailure('model_resting', {
    message: `The model's service failed several times and is left alone for now. Try again in ${seconds} seconds.`,
  });
}
