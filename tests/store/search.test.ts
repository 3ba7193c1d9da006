import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/open-store.ts';
import { readPassages } from '../../src/store/read-passages.ts';
import { saveVersion } from '../../src/store/save-version.ts';
import { searchVectors } from '../../src/store/search-vectors.ts';
import { searchWords } from '../../src/store/search-words.ts';
import { sentenceVectors } from '../../src/store/sentence-vectors.ts';
import { makeVersion, wordVector } from './make-version.ts';
import { sharedStore } from './with-store.ts';

const words =
  'carer school waiting times grade adult social care plan risk housing fire rescue child ward'.split(' ');
const paragraphs = (seed: number) =>
  Array.from({ length: 30 }, (_, n) => {
    const pick = (k: number) => words[(seed * 7 + n * (k + 3) + k * k * seed) % words.length]!;
    return `${pick(1)} ${pick(2)} ${pick(3)}${n}. ${pick(4)} ${pick(5)} ${pick(n % 6)}.`;
  });

describe('searching', () => {
  const store: { current: Store; file: string } = sharedStore();
  const reportIds: string[] = [];

  beforeAll(async () => {
    for (const seed of [1, 2, 3]) {
      const version = makeVersion(`${seed}.txt`, paragraphs(seed), { header: `Council ${seed} care review` });
      reportIds.push((await saveVersion(store.current, version)).reportId);
    }
    await saveVersion(
      store.current,
      makeVersion('phrase.txt', ['Adult social work', 'Social adult care', 'CQC’s view']),
    );
  });

  it('scores words as FTS5 itself does', async () => {
    const db = new Database(store.file, { readonly: true });
    const expected = db
      .prepare(
        'SELECT rowid AS id, -bm25(passage_words, 1.0, 0.4) AS score FROM passage_words WHERE passage_words MATCH ?',
      )
      .all('"school" OR "cared" OR "social" OR "adult social"') as { id: number; score: number }[];
    db.close();
    const hits = await searchWords(store.current, 'public', {
      terms: ['school', 'cared', 'social', 'adult social'],
      limit: 999,
    });
    expect(hits.length).toBe(expected.length);
    const scores = new Map(expected.map(({ id, score }) => [id, score]));
    for (const { passageId, score } of hits) expect(score).toBeCloseTo(scores.get(passageId)!, 6);
    expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((a, b) => b - a));
  });

  it('takes several words as a phrase, and no sign in a term as an operator', async () => {
    const texts = async (term: string) => {
      const hits = await searchWords(store.current, 'public', { terms: [term], limit: 9 });
      return (
        await readPassages(
          store.current,
          'public',
          hits.map((hit) => hit.passageId),
        )
      ).map((one) => one.text);
    };
    expect(await texts('adult social work')).toEqual(['Adult social work']);
    expect(await texts("CQC's")).toEqual(['CQC’s view']);
    expect(await texts('CQC’s')).toEqual(['CQC’s view']);
    for (const term of ['"', '*', 'NEAR(', 'text:', '^', '', '-', '("adult" OR']) await texts(term);
    expect(await texts('text:cqc')).toEqual([]);
  });

  it('finds each passage by the nearest of its own and its sentences’ vectors', async () => {
    const vector = wordVector('school waiting times');
    const hits = await searchVectors(store.current, 'public', { vector, limit: 999 });
    expect(hits).toHaveLength(93);
    expect(await searchVectors(store.current, 'public', { vector, limit: 5 })).toEqual(hits.slice(0, 5));
    const dot = (other: Float32Array) => other.reduce((sum, value, index) => sum + value * vector[index]!, 0);
    const held = await sentenceVectors(
      store.current,
      'public',
      hits.map((hit) => hit.passageId),
    );
    for (const [index, hit] of hits.entries()) {
      const best = Math.max(...held[index]!.vectors.map(dot));
      expect(hit.similarity).toBeGreaterThan(best - 1e-5);
      if (hit.sentenceIndex !== undefined)
        expect(hit.similarity).toBeCloseTo(dot(held[index]!.vectors[hit.sentenceIndex]!), 5);
    }
  });

  it('keeps to the reports and passages named', async () => {
    const vector = wordVector('school');
    const [, second] = reportIds;
    const near = await searchVectors(store.current, 'public', { vector, limit: 99, reportIds: [second!] });
    const worded = await searchWords(store.current, 'public', {
      terms: ['council', 'care'],
      limit: 99,
      reportIds: [second!],
    });
    for (const hits of [near, worded]) {
      const passages = await readPassages(
        store.current,
        'public',
        hits.map((hit) => hit.passageId),
      );
      expect(new Set(passages.map((one) => one.reportId))).toEqual(new Set([second]));
      expect(passages).toHaveLength(30);
    }
    const some = near.slice(3, 5).map((hit) => hit.passageId);
    expect(
      await searchVectors(store.current, 'public', { vector, limit: 9, passageIds: some }),
    ).toMatchObject(near.slice(3, 5).map(({ passageId }) => ({ passageId })));
    const again = await searchWords(store.current, 'public', {
      terms: ['council'],
      limit: 9,
      passageIds: some,
    });
    expect(again.map((hit) => hit.passageId).sort()).toEqual([...some].sort());
    expect(await searchWords(store.current, 'public', { terms: ['care'], limit: 9, reportIds: [] })).toEqual(
      [],
    );
    expect(await searchVectors(store.current, 'public', { vector, limit: 9, reportIds: [] })).toEqual([]);
  });
});
