import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readAsked } from '../../../scripts/fake-claude/read-asked.ts';
import { messageBody } from '../../../src/models/claude/message-body.ts';
import { outputFormat } from '../../../src/models/claude/output-format.ts';
import { madeRequest } from '../../support/fake-messages-api/made-request.ts';

// biome-ignore lint/suspicious/noExplicitAny: bodies that are wrong on purpose.
type Loose = any;
const body = (): Loose =>
  structuredClone({ ...messageBody(madeRequest(), { model: 'claude-made' }), stream: true });
const mended = (change: (given: Loose) => void) => {
  const given = body();
  change(given);
  return () => readAsked(given);
};

describe('a request to the stand-in', () => {
  it('is read as the product sends it', () => {
    const asked = readAsked(body());
    expect(asked).toMatchObject({
      model: 'claude-made',
      stream: true,
      system: 'Answer from the documents alone.',
      user: '<question>What was said of carers in Ashmere?</question>',
    });
    expect(asked.documents).toMatchObject([
      { blocks: ['Carers wait 12 weeks.', 'Reviews are timely.'], cited: true },
      { title: 'Fenwick, letter 2005', context: 'CSCI', blocks: ['Grade: good.'] },
    ]);
    expect(asked.cached).toContain('Grade: good.');
    expect(asked.cached).not.toContain('<question>');
  });

  it('is refused where the API would refuse it', () => {
    expect(mended((given) => delete given.max_tokens)).toThrow('max_tokens');
    expect(mended((given) => (given.messages = []))).toThrow('messages');
    expect(mended((given) => (given.messages[0].role = 'assistant'))).toThrow('first message');
    expect(mended((given) => given.messages.push({ role: 'assistant', content: 'So' }))).toThrow('prefill');
    expect(mended((given) => (given.messages[0].content[0].source.content[0].text = ''))).toThrow(
      'non-empty',
    );
    expect(mended((given) => (given.invented = true))).toThrow('invented');
    const { format } = { format: outputFormat(z.object({ question: z.string() })) };
    expect(mended((given) => (given.output_config = { format }))).toThrow('incompatible with citations');
  });
});
