import type { Fault } from './fault.ts';
import { Refusal } from './refusal.ts';

const refusals: Partial<Record<Fault, () => Refusal>> = {
  '400': () => new Refusal(400, 'invalid_request_error', 'Asked for: a request that is refused.'),
  '401': () => new Refusal(401, 'authentication_error', 'invalid x-api-key'),
  '403': () => new Refusal(403, 'permission_error', 'Asked for: a key without permission.'),
  '404': () => new Refusal(404, 'not_found_error', 'model: not found'),
  '413': () => new Refusal(413, 'request_too_large', 'Request exceeds the maximum size'),
  '429': () => new Refusal(429, 'rate_limit_error', 'Asked for: too many requests.', { 'retry-after': '1' }),
  '500': () => new Refusal(500, 'api_error', 'Internal server error'),
  '529': () => new Refusal(529, 'overloaded_error', 'Overloaded'),
};

/** The error that a fault answers with; undefined for one that shows in an answer. */
export function refusalOfFault(fault: Fault | undefined): Refusal | undefined {
  return fault === undefined ? undefined : refusals[fault]?.();
}
