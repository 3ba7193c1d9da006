import { describe, expect, it } from 'vitest';
import type { EmbedOptions } from '../../src/models/open-embedder.ts';
import type { Vocabulary } from '../../src/retrieve/load-vocabulary.ts';
import { prepareQuestion } from '../../src/retrieve/prepare-question.ts';
import { wordEmbedder } from '../library/make-parts.ts';

const vocabulary: Vocabulary = new Map([
  ['old', [{ stems: ['old', 'folk'], report: ['older people', 'older adults'], officers: false }]],
]);

/** Notes what it is asked for. */
function notingEmbedder() {
  const asked: { texts: readonly string[]; options: EmbedOptions | undefined }[] = [];
  const embedder = wordEmbedder();
  return {
    asked,
    embedder: {
      ...embedder,
      embed: (texts: readonly string[], options?: EmbedOptions) => {
        asked.push({ texts, options });
        return embedder.embed(texts, options);
      },
    },
  };
}

const prepare = (question: string) =>
  prepareQuestion(question, { embedder: wordEmbedder(), vocabulary: vocabulary });

describe('prepareQuestion', () => {
  it('embeds the question beside its most usual rewording, at once and before any bulk work', async () => {
    const { asked, embedder } = notingEmbedder();
    await prepareQuestion('Do old folk wait?', { embedder, vocabulary });
    expect(asked.map(({ texts }) => texts)).toEqual([['Do old folk wait?', 'Do older people wait?']]);
    expect(asked[0]!.options?.priority).toBe('question');
  });

  it('draws the vector towards the rewording and keeps it of length one', async () => {
    const { vector, vectors } = await prepare('Do old folk wait?');
    expect(vectors).toHaveLength(2);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    const dot = (other: Float32Array) => vector.reduce((sum, value, at) => sum + value * other[at]!, 0);
    expect(dot(vectors[0]!)).toBeCloseTo(dot(vectors[1]!), 5);
  });

  it('is the question’s own vector where no everyday words are found', async () => {
    const { vector, vectors, meanings } = await prepare('Do carers wait?');
    expect(vectors).toHaveLength(1);
    for (const [at, value] of vector.entries()) expect(value).toBeCloseTo(vectors[0]![at]!, 6);
    expect(meanings.size).toBe(0);
  });

  it('looks up the forms of one thing as one term, and leaves small words out', async () => {
    const { terms } = await prepare('How do the old folk wait?');
    expect(terms).toEqual([
      ['old', 'older people', 'older adults'],
      ['folk', 'older people', 'older adults'],
      'wait',
    ]);
  });

  it('looks up each word once, though it is said twice', async () => {
    expect((await prepare('Carers and more carers')).terms).toEqual(['carers']);
  });

  it('looks up small words where there is nothing else', async () => {
    expect((await prepare('Who is who?')).terms).toEqual(['who', 'is']);
  });

  it('holds each everyday stem for said where the stems of another form are', async () => {
    const { meanings } = await prepare('Do old folk wait?');
    expect(meanings.get('folk')).toEqual([
      ['older', 'peopl'],
      ['older', 'adult'],
    ]);
  });

  it('stops when it is told to', async () => {
    const options = { embedder: wordEmbedder(), vocabulary };
    await expect(prepareQuestion('Do carers wait?', options, AbortSignal.abort())).rejects.toThrow();
  });
});
