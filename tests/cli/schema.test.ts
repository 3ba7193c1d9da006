import { describe, expect, it } from 'vitest';
import { schema } from '../../src/cli/schema.ts';
import { contractAliases, contractSchemas } from '../../src/domain/contract-schemas.ts';
import { cliContext } from '../support/cli-context.ts';

describe('schema', () => {
  it.each([...Object.keys(contractSchemas), ...Object.keys(contractAliases)])(
    'describes %s as JSON schema',
    (name) => {
      const { context, written } = cliContext();
      expect(schema(name, context)).toBe(0);
      const described = JSON.parse(written.out.join('\n'));
      expect(['object', 'array']).toContain(described.type);
    },
  );

  it('names the fields of an answer', () => {
    const { context, written } = cliContext();
    schema('answer', context);
    expect(Object.keys(JSON.parse(written.out[0]!).properties)).toEqual(
      expect.arrayContaining([
        'question',
        'status',
        'claims',
        'nearest',
        'searched',
        'answeredBy',
        'durationMs',
      ]),
    );
  });
});
