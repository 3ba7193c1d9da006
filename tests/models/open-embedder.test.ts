import { afterAll, describe, expect, it } from 'vitest';
import { openEmbedder } from '../../src/models/open-embedder.ts';

const texts = [
  'This is an example sentence',
  'The council must improve the timeliness of its assessments of older people.',
  'Carers receive a break or another service that is meant for them.',
  'Grade awarded: performing adequately',
  'NI 132 | 84.3% | 91.0% | rising',
  'Social workers know their children well, and “listen” to them – even when caseloads are high.',
  'Managers do not oversee practice closely enough, so that drift and delay go unnoticed for too many children.',
];

const cosine = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, at) => sum + value * b[at]!, 0);

describe('openEmbedder', async () => {
  const exact = await openEmbedder({ precision: 'fp32', workers: 1 });
  const quick = await openEmbedder({ workers: 2 });
  afterAll(async () => {
    await Promise.all([exact.close(), quick.close()]);
  });

  it('gives the published vector of a known sentence in single precision', async () => {
    const [vector] = await exact.embed(['This is an example sentence']);
    expect([...vector!.slice(0, 5)].map((value) => value.toFixed(4))).toEqual([
      '0.0677',
      '0.0636',
      '0.0487',
      '0.0794',
      '0.0374',
    ]);
  });

  // A processor without dot products of bytes (AVX2 alone) lets sums of sixteen bits overflow: .984 at worst, .987 on others.
  it('keeps 8-bit vectors close to those in single precision', async () => {
    const [full, small] = await Promise.all([exact.embed(texts), quick.embed(texts)]);
    for (const [at, text] of texts.entries())
      expect(cosine(full[at]!, small[at]!), text).toBeGreaterThanOrEqual(0.98);
  });

  it('gives unit vectors of 384 numbers, in the order of the texts', async () => {
    const vectors = await quick.embed([...texts].reverse());
    const forwards = await quick.embed(texts);
    expect(vectors.reverse()).toEqual(forwards);
    for (const vector of vectors) {
      expect(vector).toHaveLength(384);
      expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    }
  });

  it('gives the same text the same vector whatever stands beside it', async () => {
    const other = await openEmbedder({ workers: 1 });
    const alone = await other.embed([texts[2]!]);
    const among = await quick.embed([`${texts[0]} ${texts[1]}`, texts[2]!, texts[3]!]);
    await other.close();
    expect(among[1]).toEqual(alone[0]);
  });

  it('cuts a text off at its limit of tokens', async () => {
    const long = 'word '.repeat(254);
    const [a, b] = await quick.embed([long, `${long} and what comes after is not heard`]);
    expect(quick.countTokens(long)).toBe(256);
    expect(b).toEqual(a);
  });

  it('tells how far it is and ends at the number of texts', async () => {
    const told: [number, number][] = [];
    await quick.embed([...texts, 'one', 'two', 'one'], {
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(told.at(-1)).toEqual([10, 10]);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const many = Array.from({ length: 400 }, (_, at) => `${texts[1]} ${at}`);
    const work = quick.embed(many, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('serves a question before bulk work that came earlier', async () => {
    const order: string[] = [];
    const many = Array.from({ length: 200 }, (_, at) => `${texts[6]} ${at}`);
    const bulk = quick.embed(many).then(() => order.push('bulk'));
    const question = quick
      .embed(['Who is to blame for drift?'], { priority: 'question' })
      .then(() => order.push('question'));
    await Promise.all([bulk, question]);
    expect(order).toEqual(['question', 'bulk']);
  });

  it('names its weights and its precision', () => {
    expect(quick.fingerprint).not.toBe(exact.fingerprint);
    expect(quick.fingerprint).toContain('int8');
  });

  it('rejects work after it is closed', async () => {
    const closed = await openEmbedder({ workers: 1 });
    await closed.close();
    await expect(closed.embed(['a'])).rejects.toMatchObject({ code: 'cancelled' });
  });
});
