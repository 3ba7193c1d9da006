import type { Block } from '../src/domain/block.ts';
import type { Passage } from '../src/domain/passage.ts';
import { seededRandom } from '../src/evaluate/seeded-random.ts';
import type { PassageIndex } from '../src/store/passage-index.ts';
import { type NewVersion, saveVersion } from '../src/store/save-version.ts';
import type { Store } from '../src/store/store.ts';
import { dimensions, type VectorSource } from './bench-vectors.ts';
import type { WordSource } from './bench-words.ts';

/** Passages of a made-up report. */
export const reportSize = 200;

/** Sentences of a made-up passage, by its number (from 0) in the library: two to five. */
export function sentencesOf(number: number, words: WordSource): string[] {
  const random = seededRandom(number * 104_729 + 3);
  return Array.from({ length: 2 + Math.floor(random() * 4) }, () => words.sentence(random));
}

/** Fills an empty store with passages `from` to `to` (a multiple of reportSize apart) in the order of their numbers. */
export async function fillStore(
  store: Store,
  from: number,
  to: number,
  words: WordSource,
  vectors: VectorSource,
): Promise<void> {
  for (let first = from; first < to; first += reportSize)
    await saveVersion(store, makeReport(first, words, vectors));
}

function makeReport(first: number, words: WordSource, vectors: VectorSource): NewVersion {
  const name = `report-${first / reportSize}`;
  const made = Array.from({ length: reportSize }, (_, at) => sentencesOf(first + at, words));
  const text = made.map((sentences) => sentences.join(' ')).join('\n\n');
  let start = 0;
  const passages = made.map((sentences, ordinal): Passage => {
    const passage = makePassage(sentences, ordinal, start, name);
    start = passage.endChar + 2;
    return passage;
  });
  const blocks = passages.map(
    ({ startChar, endChar }): Block => ({
      kind: 'paragraph',
      startChar,
      endChar,
      bodyStart: startChar,
      headings: [],
      boxes: [],
    }),
  );
  const stated = { bodies: [], dates: [], contactOfficers: [] };
  const part = { startChar: 0, endChar: text.length, voice: 'council-own' as const };
  return {
    sourceKey: name,
    versionId: name,
    file: `${name}.txt`,
    profile: { title: name, periods: [], years: [], inspectorates: [], regimes: [], parts: [part] },
    content: { format: 'text', text, blocks, asides: [], hidden: [], stated, warnings: [] },
    index: { passages, ...packVectors(first, passages, vectors) },
  };
}

function makePassage(sentences: readonly string[], ordinal: number, start: number, name: string): Passage {
  let at = start;
  const spans = sentences.map((sentence) => {
    const span = { startChar: at, endChar: at + sentence.length };
    at = span.endChar + 1;
    return span;
  });
  const ends = { startChar: start, endChar: at - 1 };
  return {
    ordinal,
    ...ends,
    firstBlock: ordinal,
    lastBlock: ordinal,
    header: name,
    label: `${name}, para ${ordinal + 1}`,
    sentences: spans,
  };
}

function packVectors(
  first: number,
  passages: readonly Passage[],
  vectors: VectorSource,
): Omit<PassageIndex, 'passages'> {
  const made = passages.map((passage, at) => vectors.ofPassage(first + at, passage.sentences.length));
  return {
    passageVectors: pack(made.map(([own]) => own!)),
    sentenceVectors: pack(made.flatMap(([, ...sentences]) => sentences)),
  };
}

function pack(list: readonly Float32Array[]): Float32Array {
  const packed = new Float32Array(list.length * dimensions);
  list.forEach((vector, index) => {
    packed.set(vector, index * dimensions);
  });
  return packed;
}
