import { AppError } from '../../errors.ts';
import { type FailureCause, modelFailure } from './model-failure.ts';
import { readRequestId } from './read-request-id.ts';
import { retryAfter } from './retry-after.ts';

/** What went wrong with a request, and whether it is worth another. */
export interface Fault {
  error: AppError;
  again: boolean;
  /** Milliseconds after which the service asks to be tried again. */
  afterMs?: number;
}

type Code = Parameters<typeof modelFailure>[0];

const ofStatus: Record<number, Code> = {
  400: 'model_request_refused',
  401: 'model_key_refused',
  403: 'model_key_refused',
  404: 'model_unknown',
  408: 'model_unavailable',
  409: 'model_unavailable',
  413: 'model_too_long',
  429: 'model_busy',
  529: 'model_busy',
};

/** As Anthropic and Bedrock name them in a stream, where there is no status. */
const ofType: Record<string, Code> = {
  overloaded_error: 'model_busy',
  rate_limit_error: 'model_busy',
  throttlingException: 'model_busy',
  authentication_error: 'model_key_refused',
  permission_error: 'model_key_refused',
  not_found_error: 'model_unknown',
  request_too_large: 'model_too_long',
  invalid_request_error: 'model_request_refused',
  billing_error: 'model_request_refused',
  validationException: 'model_request_refused',
};

const again = new Set<Code>(['model_busy', 'model_unavailable', 'model_cut_off']);
const tooLong =
  /too long|too many tokens|(?:exceed|beyond|maximum).{0,40}(?:context|tokens)|context (?:window|length|limit)/iu;

/** What an SDK client throws, as far as it is looked at. Read by its shape, since each cloud's package brings classes of its own. */
interface Thrown {
  name?: unknown;
  message?: unknown;
  status?: unknown;
  type?: unknown;
  headers?: unknown;
}

/** Reads whatever a call threw. `date` is milliseconds since 1970; `begun` says that an answer had begun, so that a lost connection cut it off. */
export function readFault(thrown: unknown, date: number, begun = false): Fault {
  if (thrown instanceof AppError) return { error: thrown, again: again.has(thrown.code as Code) };
  const given = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Thrown;
  const headers = given.headers instanceof Headers ? given.headers : undefined;
  const code = codeOf(given, begun);
  const asked = headers?.get('x-should-retry');
  const afterMs = headers && retryAfter(headers, date);
  return {
    error: modelFailure(code, { cause: causeOf(given, headers) }),
    again: asked === 'true' || (asked !== 'false' && again.has(code)),
    ...(afterMs === undefined ? {} : { afterMs }),
  };
}

function codeOf({ name, message, status, type }: Thrown, begun: boolean): Code {
  const words = typeof message === 'string' ? message : '';
  if (typeof status === 'number') {
    const code = ofStatus[status] ?? (status >= 500 ? 'model_unavailable' : 'model_request_refused');
    return code === 'model_request_refused' && tooLong.test(words) ? 'model_too_long' : code;
  }
  if (typeof type === 'string') {
    const code = ofType[type] ?? 'model_unavailable';
    return code === 'model_request_refused' && tooLong.test(words) ? 'model_too_long' : code;
  }
  // A cloud's client that finds no credentials says so as a failed connection.
  if (name === 'APIConnectionError' && /credentials/iu.test(words)) return 'model_key_refused';
  // JSON that does not parse, or a frame of Bedrock's that does not.
  if (name === 'SyntaxError' || name === 'AnthropicError') return 'model_garbled';
  return begun ? 'model_cut_off' : 'model_unavailable';
}

function causeOf({ status, type }: Thrown, headers: Headers | undefined): FailureCause {
  const requestId = readRequestId(headers);
  return {
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof type === 'string' && /^[a-z_]{1,40}$/iu.test(type) ? { type } : {}),
    ...(requestId === undefined ? {} : { requestId }),
  };
}
