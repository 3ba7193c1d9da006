import { AppError } from '../../errors.ts';
import { newTokenSchema } from './read-new-token.ts';

/** What is wrong with a token that somebody wants to make, by field, in words; `whole` is wrong with none of them. */
export interface TokenFaults {
  name?: string;
  scopes?: string;
  days?: string;
  whole?: string;
}

/** What stands in the fields, all of it: the first fault of each; undefined when there is none. */
export function tokenFaults(given: unknown): TokenFaults | undefined {
  const parsed = newTokenSchema.safeParse(given);
  if (parsed.success) return undefined;
  return Object.fromEntries(
    parsed.error.issues.map(({ path, message }) => [String(path[0] ?? 'whole'), message]).reverse(),
  );
}

/** Why a token was not made, where whoever wants it can mend that. @throws what was thrown, where they cannot */
export function faultsOfRefusal(thrown: unknown): TokenFaults {
  if (!(thrown instanceof AppError)) throw thrown;
  if (thrown.code === 'not_allowed') return { scopes: thrown.message };
  if (thrown.code === 'request_invalid') return { whole: thrown.message };
  throw thrown;
}
