import type { Block } from '../../domain/block.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Span } from '../../domain/span.ts';
import { type Sentence, sentencesOf } from '../judgements/sentences-of.ts';
import type { Source } from '../source.ts';
import { knownItem } from './item-sections.ts';
import { type ListKind, leadInKind } from './lead-in-kind.ts';
import { partedByCommas, partedBySemicolons } from './list-parts.ts';
import { toItem } from './to-item.ts';
import { whereItStands } from './where-it-stands.ts';

/** "Strengths:", or a whole sentence up to its colon, with what follows it up to the next full stop. */
const labelled = /(?<=^|[.!?]\s+)(?<label>\p{Lu}[^:;.!?]{3,140}):\s+(?<list>[^:]*?)(?=\.\s+\p{Lu}|\.?\s*$)/gu;
const longestLabel = 60;
const told =
  /^(?:(?:the|its|their|our|key|main|other)\s+)*(?:(?<strength>strengths|areas of strength)|areas for (?:development|improvement)|weaknesses)\s+(?:identified\s+)?(?:included?|were|are)\b:?\s+/iu;

/** Items of lists that stand within a paragraph: "Strengths: a; b; c. Weaknesses: d; e", "Areas for development were a, b, and c". */
export function inlineLists(source: Source, taken: ReadonlySet<number>): Finding[] {
  const { blocks } = source.content;
  const labels = blocks.flatMap((block, at) =>
    (block.kind === 'paragraph' || block.kind === 'listItem') && !taken.has(at) && !isOwn(source, block)
      ? underLabels(source, block)
      : [],
  );
  const sentences = sentencesOf(source).flatMap((sentence) =>
    told.test(sentence.words) && !taken.has(sentence.at) ? inSentence(source, sentence) : [],
  );
  return [...labels, ...sentences];
}

/** An inspectorate's own words after a colon explain more often than they list. */
function isOwn(source: Source, { startChar }: Block): boolean {
  return source.partAt(startChar).voice === 'inspectorate';
}

function underLabels(source: Source, block: Block): Finding[] {
  const { text } = source.content;
  const words = text.slice(block.bodyStart, block.endChar);
  if (!words.includes(';') || !words.includes(':')) return [];
  return [...words.matchAll(labelled)].flatMap((match) => {
    const { label, list } = match.groups!;
    const kind = kindOf(source, label!);
    if (kind === undefined) return [];
    const to = block.bodyStart + match.index + match[0].length;
    return toItems(source, block, partedBySemicolons(text, to - list!.length, to), kind);
  });
}

function kindOf(source: Source, label: string): ListKind | undefined {
  const known = label.length <= longestLabel ? knownItem(source, label)?.kind : undefined;
  if (known === 'strength' || known === 'area-for-improvement') return known;
  return known === undefined ? leadInKind(`${label}:`) : undefined;
}

function inSentence(source: Source, { words, block, startChar, endChar }: Sentence): Finding[] {
  const match = told.exec(words)!;
  const from = startChar + match[0].length;
  const { text } = source.content;
  const parts = partedBySemicolons(text, from, endChar);
  const kind = match.groups!.strength === undefined ? 'area-for-improvement' : 'strength';
  return toItems(source, block, parts.length > 0 ? parts : partedByCommas(text, from, endChar), kind);
}

function toItems(source: Source, block: Block, parts: readonly Span[], kind: ListKind): Finding[] {
  const standing = whereItStands(source, block.headings);
  return parts.flatMap(
    (part) => toItem(source, part, { kind, frameworkRef: [] }, standing, 'inline-list') ?? [],
  );
}
