import { contentStems } from '../../src/domain/stem-words.ts';
import type { AskedMessage } from './asked-message.ts';
import { topicOf } from './compose-answer.ts';
import { findQuotes } from './find-quotes.ts';
import { fitSchema, propertiesOf } from './fit-schema.ts';
import { textInTag } from './text-in-tag.ts';

/**
 * A value of the schema that was sent, made from the request: a question that stands alone, findings copied from the documents, or a judgement by
 * shared words. Of any other schema the plainest value it allows.
 */
export function composeValue({ schema, user, documents }: AskedMessage): unknown {
  const properties = Object.keys(propertiesOf(schema));
  if (properties.includes('findings')) return fitSchema(schema, { findings: findQuotes(documents) });
  if (properties.includes('question')) return fitSchema(schema, rephrased(user));
  if (properties.includes('supported')) return fitSchema(schema, judged(user));
  return fitSchema(schema, undefined);
}

/** A question that is short or points back has the subject of the last one added. */
function rephrased(user: string): { question: string; changed: boolean } {
  const question = textInTag(user, 'question') ?? '';
  const earlier = [...(textInTag(user, 'conversation') ?? '').matchAll(/^Question: (.*)$/gmu)].at(-1)?.[1];
  const leans = /\b(?:it|its|they|them|their|that|this|those|these|there)\b|^(?:and|what about|why)\b/iu;
  if (earlier === undefined || !(leans.test(question) || contentStems(question).length < 2))
    return { question, changed: false };
  const bare = question.replace(/\?\s*$/u, '').trim();
  return { question: `${bare}, about ${topicOf(earlier)}?`, changed: true };
}

/** Share of a claim's words that the cited ones hold, below which it counts as not supported. */
const leastShared = 0.6;

function judged(user: string): { supported: boolean; kind?: string; why: string } {
  const held = new Set(
    contentStems(`${textInTag(user, 'quote') ?? ''}\n${textInTag(user, 'context') ?? ''}`),
  );
  const said = contentStems(textInTag(user, 'claim') ?? '');
  const missing = said.filter((stem) => !held.has(stem));
  const figure = missing.find((stem) => /\d/u.test(stem));
  if (figure !== undefined)
    return { supported: false, kind: 'number', why: `"${figure}" is not in the cited words.` };
  if (said.length - missing.length >= said.length * leastShared)
    return { supported: true, why: 'Most words of the claim are among the cited ones.' };
  return { supported: false, kind: 'subject', why: 'The cited words speak of something else.' };
}
