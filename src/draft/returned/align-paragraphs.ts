import type { Draft, DraftParagraph } from '../../domain/draft.ts';
import { contentStems } from '../../domain/stem-words.ts';
import { bookmarkName } from '../word/bookmark-name.ts';
import { comparedWords } from './compared-words.ts';
import type { ReturnedParagraph } from './returned-copy.ts';

/** A paragraph of the draft and where its words are now. */
export interface AlignedParagraph {
  section: string;
  paragraph: DraftParagraph;
  /** More than one where it was parted; none where it is gone. */
  lines: ReturnedParagraph[];
}

export interface Alignment {
  /** Every paragraph of the draft, in its order. */
  kept: AlignedParagraph[];
  /** Returned paragraphs that are of none of them, nor a heading or title of the draft, nor of a sheet before it. */
  added: ReturnedParagraph[];
}

/** Two paragraphs are of one making when they share this much of their words. */
const leastAlike = 0.5;

/**
 * Finds each returned paragraph's place in the draft: by equal words, those under its own bookmark first, else by bookmark, else by the
 * words most like it. Equal words count for more, for programs may shift a bookmark, and people cut and paste.
 */
export function alignParagraphs(lines: readonly ReturnedParagraph[], draft: Draft): Alignment {
  const kept: AlignedParagraph[] = draft.sections.flatMap(({ key, paragraphs }) =>
    paragraphs.map((paragraph) => ({ section: key, paragraph, lines: [] })),
  );
  const placed = new Set<ReturnedParagraph>();
  const left = () => lines.filter((line) => !placed.has(line));
  const free = () => kept.filter((one) => one.lines.length === 0);
  const byMark = new Map(kept.map((one) => [bookmarkName(one.paragraph.id), one]));
  const marked = (line: ReturnedParagraph) => line.marks.flatMap((mark) => byMark.get(mark) ?? []);
  for (const line of left()) {
    const own = marked(line).find((one) => isEqual(one, line));
    if (own) place(line, own, placed);
  }
  for (const line of left()) {
    const same = free().find((one) => isEqual(one, line));
    if (same) place(line, same, placed);
  }
  const known = knownLines(draft);
  const sheets = sheetParts(lines.filter((line) => marked(line).length > 0));
  for (const line of left())
    if (sheets.has(line.part) || known.has(comparedWords(line.text))) placed.add(line);
  for (const line of left()) for (const one of marked(line)) place(line, one, placed);
  for (const { line, one } of likest(left(), free()))
    if (!placed.has(line) && one.lines.length === 0) place(line, one, placed);
  return { kept, added: left() };
}

function isEqual({ paragraph }: AlignedParagraph, line: ReturnedParagraph): boolean {
  return comparedWords(line.text, paragraph.number) === comparedWords(paragraph.text);
}

function place(line: ReturnedParagraph, one: AlignedParagraph, placed: Set<ReturnedParagraph>): void {
  one.lines.push(line);
  placed.add(line);
}

/** A sheet before the report, which is taken off before it goes on: sections of Word's before the first that holds a paragraph of ours. */
function sheetParts(marked: readonly ReturnedParagraph[]): { has(part: number): boolean } {
  const first = marked[0]?.part ?? 0;
  return { has: (part) => part < first };
}

/** What a copy prints of a draft beside its paragraphs. */
function knownLines({ title, sections }: Draft): Set<string> {
  const headings = sections.flatMap(({ heading, number = '' }) => [heading, `${number} ${heading}`]);
  return new Set([title, ...headings].map((text) => comparedWords(text)).filter((text) => text !== ''));
}

/** Pairs that are alike enough, the likest first. */
function likest(lines: readonly ReturnedParagraph[], free: readonly AlignedParagraph[]) {
  const drafted = free.map((one) => ({ one, stems: new Set(contentStems(one.paragraph.text)) }));
  return lines
    .flatMap((line) => {
      const stems = contentStems(line.text);
      return drafted.map((other) => ({ line, one: other.one, likeness: likeness(stems, other.stems) }));
    })
    .filter((pair) => pair.likeness >= leastAlike)
    .sort((a, b) => b.likeness - a.likeness);
}

function likeness(a: readonly string[], b: ReadonlySet<string>): number {
  const shared = a.filter((stem) => b.has(stem)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.size);
}
