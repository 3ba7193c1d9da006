import { AppError, type ErrorCode } from '../../errors.ts';

type FailureCode = Extract<ErrorCode, `model_${string}` | 'cancelled'>;

/** All that is kept of what a service said: neither its words nor ours. */
export interface FailureCause {
  status?: number;
  /** Kind of failure, as the service names it. */
  type?: string;
  requestId?: string;
}

const unlucky = 'Try again in a moment.';
const sayings: Partial<Record<FailureCode, string>> = {
  model_key_refused:
    "The model's service refused the key, or the key may not use this model. Whoever runs this service should check RAPPORTEUR_MODEL_KEY, or the credentials of the cloud service.",
  model_unknown:
    "The model's service knows no such model, or the address is wrong. Whoever runs this service should check RAPPORTEUR_MODEL and RAPPORTEUR_MODEL_ADDRESS.",
  model_request_refused:
    "The model's service would not take the request. Whoever runs this service should check the account and the settings of the model.",
  model_too_long: 'That is more text than the model can take. Ask about fewer reports, or a shorter stretch.',
  model_busy: `The model's service is too busy. ${unlucky}`,
  model_unavailable: `The model's service cannot be reached, or failed. ${unlucky}`,
  model_cut_off: `The connection to the model broke before its answer was complete. ${unlucky}`,
  model_silent: `The model stopped answering. ${unlucky}`,
  model_garbled: `The model's answer could not be read. ${unlucky}`,
  model_refused: 'The model declined to answer this. Put the question differently.',
  model_unfinished:
    'The model ran out of room before its answer was complete. Ask for less at once, or raise RAPPORTEUR_MODEL_OUTPUT_TOKENS.',
  model_timeout: 'The model took longer than is allowed. Try again, or raise RAPPORTEUR_ANSWER_SECONDS.',
  cancelled: 'The work was stopped before it was done.',
};

const passing = new Set<FailureCode>([
  'model_busy',
  'model_unavailable',
  'model_cut_off',
  'model_silent',
  'model_garbled',
  'model_resting',
  'model_timeout',
]);

/** A failure of a call. Its message and cause hold no word of a prompt, a report, a key, or of what the service said. */
export function modelFailure(
  code: FailureCode,
  { cause, message }: { cause?: FailureCause; message?: string } = {},
): AppError {
  return new AppError(code, message ?? sayings[code] ?? "The model's service failed.", {
    retryable: passing.has(code),
    ...(cause === undefined || Object.keys(cause).length === 0 ? {} : { cause }),
  });
}
