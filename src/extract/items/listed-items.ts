import type { Block } from '../../domain/block.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Source } from '../source.ts';
import type { PrintedItem } from './printed-item.ts';
import { sectionItems } from './section-items.ts';
import { toItem } from './to-item.ts';
import { whereItStands } from './where-it-stands.ts';

type Kind = 'strength' | 'area-for-improvement';

/** What a paragraph says of the list that it leads in; the adverse is asked first, since it may speak of both. */
const leads: readonly (readonly [Kind, RegExp])[] = [
  [
    'area-for-improvement',
    /\b(?:needs?|need(?:ed|ing)|must|should|required?s?|requiring)\s+(?:to\s+)?(?:\w+\s+){0,2}(?:improv\w+|be improved|develop\w*|attention)\b|\bareas?\s+(?:for|of|requiring|in need of)\s+(?:\w+\s+){0,2}(?:improvement|development|concern|attention)\b|\b(?:weaknesses|areas? for development|shortfalls|concerns) (?:\w+\s+){0,4}(?:are|were|is|include|included|identified)\b|\bareas? (?:in which|where|that) (?:\w+\s+){0,4}(?:improv\w+|develop\w*)\b|\bmore (?:\w+\s+){0,2}to be done\b|\b(?:asks?|asked|calls?|called) for (?:\w+\s+){0,2}(?:improvement|action|attention)\b|\b(?:these|following) (?:weaknesses|concerns|shortcomings|areas for development)\b/iu,
  ],
  [
    'strength',
    /\b(?:perform(?:s|ed|ing)?|do(?:es|ing)?)\s+well\b|\b(?:key|main|many|following|these|several|particular|identified|reported|number of)\s+(?:\w+\s+){0,3}(?:strengths|achievements|good practice|improvements)\b|\bstrengths\s+(?:are|were|include|identified|of)\b|\b(?:positive|good|significant|encouraging)\s+progress\b|\bimprovements?\s+(?:made|noted|since|over|in the last)\b|\bpositive (?:outcomes|developments|findings)\b/iu,
  ],
];
const opensList = /[:;]\s*$|\b(?:including|as follows|are|were|include|thus)\s*[:;.,-]?\s*$/iu;

/**
 * Items of lists that a paragraph leads in ("… the key areas in which the council performs well:"), in papers and letters. Headings
 * may part such a list into themes.
 */
export function listedItems(source: Source, taken: ReadonlySet<number>): Finding[] {
  const { blocks } = source.content;
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || taken.has(at) || isOwnReport(source, block)) return [];
    const words = source.wordsOf(block);
    const kind = opensList.test(words) ? kindOf(words) : undefined;
    if (kind === undefined) return [];
    const items = sectionItems(source, listAfter(source, at));
    return items.flatMap((item) => listed(source, block, item, kind));
  });
}

/** Lists of an inspectorate's own report stand under headings that its regime knows. */
function isOwnReport(source: Source, { startChar }: Block): boolean {
  const part = source.partAt(startChar);
  return part.voice === 'inspectorate' && (source.regime?.items.length ?? 0) > 0;
}

/** What the last sentence says, which is the one that leads in. */
function kindOf(words: string): Kind | undefined {
  const last = words.split(/(?<=[.!?])\s+/u).at(-1) ?? words;
  return leads.find(([, pattern]) => pattern.test(last))?.[0];
}

/** Indexes of the list items after a lead-in, with headings between them that lists follow. */
function listAfter({ content: { blocks } }: Source, leadIn: number): number[] {
  const found: number[] = [];
  for (let at = leadIn + 1; at < blocks.length; at++) {
    const block = blocks[at]!;
    const themed =
      block.kind === 'heading' && blocks[at + 1]?.kind === 'listItem' && deeper(blocks, leadIn, at);
    if (block.kind !== 'listItem' && !themed) break;
    found.push(at);
  }
  return found;
}

/** True for a heading under the section in which the lead-in stands. */
function deeper(blocks: readonly Block[], leadIn: number, at: number): boolean {
  const section = blocks[leadIn]!.headings.at(-1);
  return section === undefined || blocks[at]!.headings.includes(section);
}

function listed(source: Source, leadIn: Block, item: PrintedItem, kind: Kind): Finding[] {
  const standing = whereItStands(source, leadIn.headings, item.subheading);
  const made = toItem(source, item, { kind, frameworkRef: [] }, standing, 'listed-item');
  return made === undefined ? [] : [made];
}
