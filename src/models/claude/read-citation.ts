import type { ModelCitation, SourceDocument } from '../language-model.ts';

/**
 * A citation as the service sends it. Only blocks of what was sent are a place; a place that is not there, and every other kind (characters, pages,
 * search results, the web), leaves the words alone, to be found in what was sent or to count for nothing. Absent when it says nothing.
 */
export function readCitation(
  given: unknown,
  documents: readonly SourceDocument[],
): ModelCitation | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const sent = given as Record<string, unknown>;
  const cited = typeof sent.cited_text === 'string' ? sent.cited_text : '';
  const document = placeIn(sent.document_index, documents.length);
  if (document !== undefined && sent.type === 'content_block_location') {
    const { blocks } = documents[document]!;
    const from = placeIn(sent.start_block_index, blocks.length);
    const to = placeIn(sent.end_block_index, blocks.length + 1);
    if (from !== undefined && to !== undefined && from < to)
      return { kind: 'blocks', document, from, to, cited };
  }
  if (cited.trim() === '') return undefined;
  return { kind: 'words', ...(document === undefined ? {} : { document }), cited };
}

function placeIn(given: unknown, count: number): number | undefined {
  const isPlace = typeof given === 'number' && Number.isInteger(given) && given >= 0 && given < count;
  return isPlace ? given : undefined;
}
