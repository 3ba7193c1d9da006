import { type ClaimLine, claimLineSchema } from '../domain/claim-check.ts';
import { AppError } from '../errors.ts';
import { decodeJsonLine } from './decode-json-line.ts';

const example = '{"id": "1", "quote": "…", "context": ["…"], "claim": "…"}';

/**
 * A line of a file of claims. `context` may be left out or null; a number as `id` is taken as its digits. `knows` is told the id as soon as it is read,
 * also where the rest is not right.
 * @throws AppError `claim_invalid`
 */
export function parseClaimLine(bytes: Uint8Array, knows: (id: string) => void = () => undefined): ClaimLine {
  const value = decodeJsonLine(bytes, {
    invalid: 'claim_invalid',
    tooLong: 'claim_invalid',
    limit: 'Cite fewer words.',
    example,
  });
  const given = typeof value === 'object' && value !== null ? withDefaults(value) : value;
  const line = claimLineSchema.safeParse(given);
  const id = claimLineSchema.shape.id.safeParse((given as { id?: unknown } | null)?.id);
  if (id.success) knows(id.data);
  if (line.success) return line.data;
  const faults = line.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`);
  throw new AppError(
    'claim_invalid',
    `The line is not right (${faults.join('; ')}). Write one object a line: ${example}`,
  );
}

function withDefaults(value: { context?: unknown; id?: unknown }): object {
  const { id, context } = value;
  return { ...value, context: context ?? [], ...(typeof id === 'number' ? { id: String(id) } : {}) };
}
