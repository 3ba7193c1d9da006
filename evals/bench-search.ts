import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from '../src/evaluate/percentile.ts';
import { seededRandom } from '../src/evaluate/seeded-random.ts';
import { type Embedder, openEmbedder } from '../src/models/open-embedder.ts';
import { indexFingerprint } from '../src/passages/index-fingerprint.ts';
import { loadVocabulary } from '../src/retrieve/load-vocabulary.ts';
import { type PreparedQuestion, prepareQuestion } from '../src/retrieve/prepare-question.ts';
import { rankPassages } from '../src/retrieve/rank-passages.ts';
import type { Services } from '../src/services.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { exactTopTen } from './bench-exact.ts';
import { fillStore, sentencesOf } from './bench-library.ts';
import type { BenchRow } from './bench-row.ts';
import { dimensions, makeVectors, type VectorSource } from './bench-vectors.ts';
import { makeWords, type WordSource } from './bench-words.ts';

/** The words of a question, and the made-up vector that stands in for its own. */
interface BenchQuestion {
  question: string;
  vector: Float32Array;
}

const asked = 60;
const warming = 20;

/** Embedding of made-up text (1,000 passages); then, at each size, saving, searching and answering over made-up passages. */
export async function benchSearch(
  sizes: readonly number[],
  open: (libraryFile: string) => Promise<Services>,
  say: (line: string) => void,
): Promise<BenchRow[]> {
  const words = makeWords();
  const vectors = makeVectors();
  const embedder = await openEmbedder();
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  const rows: BenchRow[] = [];
  try {
    rows.push(...(await benchEmbedding(embedder, words)));
    for (const size of sizes) {
      say(`search at ${size} passages`);
      const file = join(folder, `${size}.db`);
      const questions = makeQuestions(size, words, vectors);
      rows.push(...(await benchSize(file, size, questions, embedder, words, vectors)));
      rows.push(...(await benchAnswers(file, size, questions, open)));
      rmSync(file, { force: true });
    }
  } finally {
    await embedder.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

async function benchEmbedding(embedder: Embedder, words: WordSource): Promise<BenchRow[]> {
  const made = Array.from({ length: 1000 }, (_, number) => sentencesOf(number, words));
  const began = performance.now();
  await embedder.embed([...made.map((sentences) => sentences.join(' ')), ...made.flat()]);
  const seconds = (performance.now() - began) / 1000;
  return [
    {
      part: 'embedding',
      what: 'at 1000 passages, sentences too',
      value: made.length / seconds,
      unit: 'passages/s',
    },
  ];
}

async function benchSize(
  file: string,
  size: number,
  questions: readonly BenchQuestion[],
  embedder: Embedder,
  words: WordSource,
  vectors: VectorSource,
): Promise<BenchRow[]> {
  const store = await openStore({ file, fingerprint: { model: indexFingerprint(embedder), dimensions } });
  try {
    const began = performance.now();
    await fillStore(store, 0, size, words, vectors);
    const saving = size / ((performance.now() - began) / 1000);
    const ranked = await rankAll(store, embedder, questions);
    const exact = await exactTopTen(store, size, ranked.prepared, words, vectors);
    return [
      { part: `search at ${size}`, what: 'saving, vectors given', value: saving, unit: 'passages/s' },
      { part: `search at ${size}`, what: 'file size', value: statSync(file).size / 1e6, unit: 'MB' },
      ...timeRows(size, ranked),
      ...agreementRows(size, ranked.tops, exact),
    ];
  } finally {
    await store.close();
  }
}

function timeRows(size: number, ranked: { first: number; times: number[] }): BenchRow[] {
  const part = `search at ${size}`;
  const p95 = { part, what: 'warm p95', value: percentile(ranked.times, 0.95)!, unit: 'ms' };
  return [
    { part, what: 'first question', value: ranked.first, unit: 'ms' },
    { part, what: 'warm p50', value: percentile(ranked.times, 0.5)!, unit: 'ms' },
    size === 100_000 ? { ...p95, bar: { at: 250, is: 'most' } } : p95,
  ];
}

/** How far the ten first of a ranking are those of the same formula over every passage. */
function agreementRows(size: number, tops: readonly number[][], exact: readonly number[][]): BenchRow[] {
  const part = `search at ${size}`;
  const ordered = exact.filter((ids, index) => ids.join() === tops[index]!.join()).length;
  const set = exact.filter((ids, index) => sorted(ids) === sorted(tops[index]!)).length;
  const common = exact.flatMap((ids, index) => ids.map((id) => Number(tops[index]!.includes(id))));
  const unit = 'of questions';
  const equal = { part, what: 'same top 10 as unpruned, in order', value: ordered / exact.length, unit };
  return [
    size === 100_000 ? { ...equal, bar: { at: 0.95, is: 'least' } } : equal,
    { part, what: 'same ten, any order', value: set / exact.length, unit },
    {
      part,
      what: 'passages in common',
      value: common.reduce((a, b) => a + b, 0) / common.length,
      unit: 'of ten',
    },
  ];
}

async function benchAnswers(
  file: string,
  size: number,
  questions: readonly BenchQuestion[],
  open: (libraryFile: string) => Promise<Services>,
): Promise<BenchRow[]> {
  const services = await open(file);
  const times: number[] = [];
  try {
    for (const { question } of questions.slice(0, 2 * warming)) {
      const began = performance.now();
      await services.ask({ question, audience: 'public' });
      times.push(performance.now() - began);
    }
  } finally {
    await services.close();
  }
  const warm = times.slice(warming);
  const part = `answer at ${size}`;
  return [
    { part, what: 'warm p50', value: percentile(warm, 0.5)!, unit: 'ms' },
    { part, what: 'warm p95', value: percentile(warm, 0.95)!, unit: 'ms' },
  ];
}

function sorted(ids: readonly number[]): string {
  return [...ids].sort((a, b) => a - b).join();
}

function makeQuestions(size: number, words: WordSource, vectors: VectorSource): BenchQuestion[] {
  const random = seededRandom(size + 1);
  return Array.from({ length: warming + asked }, () => {
    const number = Math.floor(random() * size);
    const sentences = sentencesOf(number, words);
    const [, ...near] = vectors.ofPassage(number, sentences.length);
    return {
      question: words.question(sentences.join(' '), random),
      vector: vectors.near(near[Math.floor(random() * near.length)]!, random),
    };
  });
}

/**
 * Asks all questions in turn. The time to prepare each, its embedding too, counts; then its made-up vector is used.
 * What is returned leaves the warming questions out.
 */
async function rankAll(store: Store, embedder: Embedder, questions: readonly BenchQuestion[]) {
  const vocabulary = loadVocabulary();
  const times: number[] = [];
  const tops: number[][] = [];
  const prepared: PreparedQuestion[] = [];
  for (const { question, vector } of questions) {
    const began = performance.now();
    const ready = { ...(await prepareQuestion(question, { embedder, vocabulary })), vector };
    const ranked = await rankPassages(store, { audience: 'public', question: ready, limit: 10 });
    times.push(performance.now() - began);
    tops.push(ranked.map(({ passage }) => passage.passageId));
    prepared.push(ready);
  }
  return {
    first: times[0]!,
    times: times.slice(warming),
    tops: tops.slice(warming),
    prepared: prepared.slice(warming),
  };
}
