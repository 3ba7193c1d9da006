import type { ReadReport } from '../../src/domain/read-report.ts';
import { splitSentences } from '../../src/domain/split-sentences.ts';
import type { PassageIndex } from '../../src/store/passage-index.ts';
import type { NewVersion } from '../../src/store/save-version.ts';

export const dimensions = 64;

/** A unit vector that depends on the words only, so that equal and similar texts come near each other. */
export function wordVector(text: string, size = dimensions): Float32Array {
  const vector = new Float32Array(size);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    let hash = 7;
    for (const letter of word) hash = (hash * 31 + letter.codePointAt(0)!) >>> 0;
    vector[hash % size]! += 1;
    vector[(hash >>> 8) % size]! -= 0.5;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** A version whose passages are these paragraphs. */
export function makeVersion(
  sourceKey: string,
  paragraphs: readonly string[],
  more: Partial<NewVersion> & { header?: string } = {},
): NewVersion {
  const { header = 'A report', ...rest } = more;
  const text = paragraphs.join('\n\n');
  const index = makeIndex(text, paragraphs, header);
  const content: ReadReport = {
    format: 'text',
    text,
    blocks: [],
    asides: [],
    hidden: [],
    stated: { bodies: [], dates: [], contactOfficers: [] },
    warnings: [],
  };
  const profile = { title: sourceKey, periods: [], years: [], inspectorates: [], regimes: [] };
  return {
    sourceKey,
    file: sourceKey,
    versionId: `v-${text.length}-${[...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) >>> 0, 0)}`,
    profile: { ...profile, parts: [{ startChar: 0, endChar: text.length, voice: 'inspectorate' }] },
    content,
    index,
    ...rest,
  };
}

function makeIndex(text: string, paragraphs: readonly string[], header: string): PassageIndex {
  let from = 0;
  const passages = paragraphs.map((paragraph, ordinal) => {
    const startChar = from;
    from += paragraph.length + 2;
    const sentences = splitSentences(text, startChar, startChar + paragraph.length);
    const span = { startChar, endChar: startChar + paragraph.length };
    return {
      ...span,
      ordinal,
      firstBlock: ordinal,
      lastBlock: ordinal,
      header,
      label: `para ${ordinal + 1}`,
      sentences,
    };
  });
  const vectors = (texts: string[]) => Float32Array.from(texts.flatMap((part) => [...wordVector(part)]));
  return {
    passages,
    passageVectors: vectors([...paragraphs]),
    sentenceVectors: vectors(
      passages.flatMap(({ sentences }) => sentences.map((span) => text.slice(span.startChar, span.endChar))),
    ),
  };
}
