import type { ModelCitation } from '../../models/language-model.ts';
import type { SentBlock, SentDocument } from './sent-document.ts';

/** A block that a model points at, in the document that it was sent with. */
export interface PointedAt {
  document: SentDocument;
  block: SentBlock;
}

/**
 * The blocks that citations point at, each once, in order. A citation to a document or block that was not sent counts for nothing; so does one of words
 * that do not stand in what was sent. Empty when none is left.
 */
export function resolveCitations(
  citations: readonly ModelCitation[],
  documents: readonly SentDocument[],
): PointedAt[] {
  const found = new Map<SentBlock, PointedAt>();
  for (const citation of citations) {
    const pointed = citation.kind === 'blocks' ? byPlace(citation, documents) : byWords(citation, documents);
    for (const one of pointed) found.set(one.block, one);
  }
  return [...found.values()];
}

function byPlace(
  { document: place, from, to }: Extract<ModelCitation, { kind: 'blocks' }>,
  documents: readonly SentDocument[],
): PointedAt[] {
  const document = documents[place];
  const inside =
    document !== undefined &&
    Number.isInteger(from) &&
    Number.isInteger(to) &&
    from >= 0 &&
    to > from &&
    to <= document.blocks.length;
  return inside ? document.blocks.slice(from, to).map((block) => ({ document, block })) : [];
}

/** Every line of the cited words must stand in a block, exactly or but for white space. */
function byWords(
  { document: place, cited }: Extract<ModelCitation, { kind: 'words' }>,
  documents: readonly SentDocument[],
): PointedAt[] {
  const within = place === undefined ? documents : documents.slice(place, place + 1);
  const lines = cited.split('\n').filter((line) => line.trim() !== '');
  const located = lines.map((line) => locateWords(line, within));
  return located.includes(undefined) ? [] : (located as PointedAt[]);
}

/** The first block that holds the words, exactly or but for white space; undefined when none does. */
export function locateWords(words: string, documents: readonly SentDocument[]): PointedAt | undefined {
  const exact = words.trim();
  const spaced = exact.replace(/\s+/gu, ' ');
  if (spaced === '') return undefined;
  const holding = (holds: (block: SentBlock) => boolean) => {
    for (const document of documents) {
      const block = document.blocks.find(holds);
      if (block !== undefined) return { document, block };
    }
    return undefined;
  };
  return (
    holding((block) => block.words.includes(exact)) ??
    holding((block) => block.words.replace(/\s+/gu, ' ').includes(spaced))
  );
}
