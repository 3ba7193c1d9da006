import { type ClaimLine, claimLineSchema } from '../domain/claim-check.ts';
import { AppError } from '../errors.ts';
import { decodeJsonLine } from './decode-json-line.ts';

const example = '{"id": "1", "quote": "…", "context": ["…"], "claim": "…"}';

/** A line of a file of claims. `context` may be left out; a number as `id` is taken as its digits. @throws AppError `claim_invalid` */
export function parseClaimLine(bytes: Uint8Array): ClaimLine {
  const value = decodeJsonLine(bytes, {
    invalid: 'claim_invalid',
    tooLong: 'claim_invalid',
    limit: 'Cite fewer words.',
    example,
  });
  const given =
    typeof value === 'object' && value !== null
      ? {
          context: [],
          ...value,
          ...('id' in value && typeof value.id === 'number' ? { id: String(value.id) } : {}),
        }
      : value;
  const line = claimLineSchema.safeParse(given);
  if (line.success) return line.data;
  const faults = line.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`);
  throw new AppError(
    'claim_invalid',
    `The line is not right (${faults.join('; ')}). Write one object a line: ${example}`,
  );
}
