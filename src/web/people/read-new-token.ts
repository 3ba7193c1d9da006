import { z } from 'zod';
import { tokenScopeSchema } from '../../domain/api-token.ts';
import { AppError } from '../../errors.ts';

/** What a token is to be: a name to know it by, what it may be used for, and days until it expires. */
export const newTokenSchema = z.strictObject({
  name: z
    .string({ error: 'Give the token a name.' })
    .trim()
    .min(1, 'Give the token a name, so that you know it again.')
    .max(60, 'The name may have at most 60 characters.'),
  scopes: z
    .array(tokenScopeSchema, {
      error: 'Choose what the token may be used for: ask, read, upload or feedback.',
    })
    .min(1, 'Choose what the token may be used for.'),
  days: z
    .int({ error: 'Say in how many days the token expires, as a whole number.' })
    .min(1, 'A token is for 1 to 365 days.')
    .max(365, 'A token is for 1 to 365 days.')
    .default(90),
});
export type NewToken = z.infer<typeof newTokenSchema>;

/** @throws AppError `request_invalid`, saying what is wrong first */
export function readNewToken(given: unknown): NewToken {
  const parsed = newTokenSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [fault] = parsed.error.issues;
  throw new AppError(
    'request_invalid',
    fault?.path.length ? fault.message : 'A token has "name", "scopes" and "days", and nothing else.',
  );
}
