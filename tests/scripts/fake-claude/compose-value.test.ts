import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { composeValue } from '../../../scripts/fake-claude/compose-value.ts';
import { askedMessage } from '../../support/asked-message.ts';

function composed<Value>(
  schema: z.ZodType<Value>,
  user: string,
  documents = askedMessage().documents,
): Value {
  return schema.parse(composeValue(askedMessage({ user, documents, schema: z.toJSONSchema(schema) })));
}

describe('a value of the stand-in', () => {
  const rephrased = z.object({ question: z.string(), changed: z.boolean() });

  it('is a question with the subject of the one before it, where it points back', () => {
    const conversation =
      '<conversation>\nQuestion: What did CQC say about carers?\nAnswer: Much.\n</conversation>';
    expect(composed(rephrased, `${conversation}<question>And in 2024?</question>`)).toEqual({
      question: 'And in 2024, about CQC say about carers?',
      changed: true,
    });
    const whole = 'How long do carers in Ashmere wait?';
    expect(composed(rephrased, `${conversation}<question>${whole}</question>`)).toEqual({
      question: whole,
      changed: false,
    });
  });

  it('is findings copied from under their headings, of the kinds that the schema has', () => {
    const finding = z.object({
      kind: z.enum(['strength', 'areaForImprovement']),
      quote: z.string(),
      theme: z.string().optional(),
    });
    const blocks = [
      'What needs to improve',
      '• Waiting times for carers.',
      'Strengths',
      'Staff are kind.',
      'Recommendations',
      'Publish the plan.',
      'About us',
      'We inspect.',
    ];
    const documents = [{ title: 'Letter', context: '', blocks, cited: false }];
    expect(composed(z.object({ findings: z.array(finding) }), 'List them.', documents).findings).toEqual([
      { kind: 'areaForImprovement', quote: 'Waiting times for carers.', theme: 'What needs to improve' },
      { kind: 'strength', quote: 'Staff are kind.', theme: 'Strengths' },
    ]);
  });

  it('is a judgement by the words that are shared', () => {
    const judged = z.object({ supported: z.boolean(), kind: z.string().optional(), why: z.string() });
    const about = (claim: string) =>
      composed(
        judged,
        `<quote>Carers wait 12 weeks for an assessment.</quote><context>CQC</context><claim>${claim}</claim>`,
      );
    expect(about('CQC said that carers wait 12 weeks.').supported).toBe(true);
    expect(about('CQC said that carers wait 19 weeks.')).toMatchObject({ supported: false, kind: 'number' });
    expect(about('Libraries open late.')).toMatchObject({ supported: false, kind: 'subject' });
  });

  it('is the plainest that any other schema allows', () => {
    const other = z.object({
      list: z.array(z.string()),
      size: z.int(),
      choice: z.enum(['a', 'b']).nullable(),
    });
    expect(composed(other, 'Anything.')).toEqual({ list: [], size: 1, choice: null });
  });
});
