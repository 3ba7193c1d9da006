import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/models/open-embedder.ts';
import { cutPassages } from '../../src/passages/cut-passages.ts';
import { embedPassages } from '../../src/passages/embed-passages.ts';
import { indexFingerprint } from '../../src/passages/index-fingerprint.ts';
import { makeReport } from './made-report.ts';

const countTokens = (text: string) => (text.match(/\S+/gu)?.length ?? 0) + 2;
const axis = (at: number) => Float32Array.from({ length: 384 }, (_, place) => (place === at ? 1 : 0));

/** Gives each text it has not seen the next axis, and keeps what it was asked. */
function markingEmbedder() {
  const seen: string[] = [];
  const embedder: Embedder = {
    fingerprint: 'marks',
    dimensions: 384,
    maxTokens: 256,
    countTokens,
    embed: async (texts) =>
      texts.map((text) => {
        if (!seen.includes(text)) seen.push(text);
        return axis(seen.indexOf(text));
      }),
    close: async () => {},
  };
  return { embedder, seen };
}

describe('embedPassages', () => {
  const report = makeReport([
    { heading: 'Choice' },
    { text: 'One here. Two are here.' },
    { heading: 'Care' },
    { text: 'Three.' },
  ]);
  const passages = cutPassages(report, { title: 'Review' }, countTokens);

  it('embeds each header once and each sentence, without headings', async () => {
    const { embedder, seen } = markingEmbedder();
    await embedPassages(report, passages, embedder);
    expect(seen).toEqual(['Review', 'One here.', 'Two are here.', 'Three.']);
  });

  it('makes a passage’s vector of its sentences by their length, with the header mixed in', async () => {
    const { embedder } = markingEmbedder();
    const { passageVectors, sentenceVectors } = await embedPassages(report, passages, embedder);
    expect(sentenceVectors.map((vectors) => vectors.length)).toEqual([2, 1]);
    expect(sentenceVectors[1]![0]).toEqual(axis(3));
    const [header, one, two, three] = passageVectors[0]!;
    expect(Math.hypot(...passageVectors[0]!)).toBeCloseTo(1, 5);
    expect(two! / one!).toBeCloseTo('Two are here.'.length / 'One here.'.length, 4);
    expect(header! / Math.hypot(one!, two!)).toBeCloseTo(0.3, 4);
    expect(three).toBe(0);
  });

  it('names the model and the settings in the fingerprint', () => {
    expect(indexFingerprint(markingEmbedder().embedder)).toMatch(/^marks\/passages-\d+$/u);
  });
});
