import type { Block } from '../../domain/block.ts';
import type { Finding, PlacedCitation } from '../../domain/finding.ts';
import { leadInOf } from '../../domain/lead-in-of.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Span } from '../../domain/span.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import type { Voice } from '../../domain/voice.ts';
import { isAsked } from './is-asked.ts';
import { isLabelled } from './is-labelled.ts';
import { isTold } from './is-told.ts';
import { printedWords } from './printed-words.ts';
import { purposeOf, type TextPurpose } from './purpose-of.ts';
import { withinLength } from './within-length.ts';

/** A stretch of one block that is no finding listed elsewhere: whole sentences, next to each other. */
export interface PlacedText {
  span: Span;
  purpose: TextPurpose;
  voice: Voice;
  /** Block of its nearest heading; undefined before the first. */
  heading: Block | undefined;
  /** Block that leads in the list that it is an item of; undefined for running text, and for a list without one. */
  leadIn: Block | undefined;
  /** Part of the summary of a long report. */
  leading?: true;
}

const fewestWords = 4;
const fewestTelling = 10;
const shortLetter = 900;
/** How many items make an annex, which a letter introduces; fewer are the letter's own findings. */
const fewestInAnnex = 12;

/** Everything in a letter's text that is not a finding of its own, stretch by stretch, in print order. */
export function placeText(letter: Letter, noun: string): PlacedText[] {
  const { content, profile, extraction } = letter;
  const taken = takenSpans(extraction.findings, extraction.report.evidence, letter);
  const items = extraction.findings.filter(({ kind, foundBy }) => itemKinds.has(kind) && !isTold(foundBy));
  const texts = content.blocks.flatMap((block, at) => {
    if (block.kind === 'table' || block.kind === 'heading') return [];
    const heading = content.blocks[block.headings.at(-1) ?? -1];
    const leadIn = content.blocks[leadInOf(content.blocks, at) ?? -1];
    const part = profile.parts.find(
      (one) => block.startChar >= one.startChar && block.startChar < one.endChar,
    );
    // The letter itself, before the annex that lists what was found.
    const opening =
      noun === 'letter' && items.length >= fewestInAnnex && block.startChar < items[0]!.citation.startChar;
    const place = { heading, leadIn, voice: part?.voice ?? extraction.report.voice };
    return untaken(content.text, block, taken).map((span) => ({
      ...place,
      span,
      purpose: purposeOf(content, block, span, { heading, leadIn, opening, noun }),
    }));
  });
  return withinLength(letter, withoutBareLeadIns(letter, texts));
}

const itemKinds = new Set<Finding['kind']>([
  'strength',
  'areaForImprovement',
  'priorityAction',
  'recommendation',
]);

/** Without a last sentence that leads in a list whose items all stand elsewhere ("You are asked:"). */
function withoutBareLeadIns(letter: Letter, texts: readonly PlacedText[]): PlacedText[] {
  const leading = new Set(texts.map(({ leadIn }) => leadIn?.endChar));
  return texts.flatMap((text) => {
    if (!/[:;]$/u.test(printedWords(letter, text.span))) return [text];
    if (leading.has(text.span.endChar)) return [text];
    const last = splitSentences(letter.content.text, text.span.startChar, text.span.endChar).at(-1)!;
    // One that says more than that a list follows is kept whole.
    const words = printedWords(letter, last);
    if (!/\bfollowing\b|^(?:the )?members\b/iu.test(words) && wordCount(words) >= fewestTelling)
      return [text];
    if (last.startChar === text.span.startChar) return [];
    const endChar =
      text.span.startChar + letter.content.text.slice(text.span.startChar, last.startChar).trimEnd().length;
    return [{ ...text, span: { startChar: text.span.startChar, endChar } }];
  });
}

/** Spans that stand in the draft by themselves: findings that are listed or graded, and what the letter states of itself. */
function takenSpans(
  findings: readonly Finding[],
  evidence: Readonly<Record<string, PlacedCitation>>,
  { content, extraction: { report } }: Letter,
): Span[] {
  const listed = findings.filter(
    (one) => !isTold(one.foundBy) && one.kind !== 'judgement' && (one.kind !== 'duty' || isAsked(one)),
  );
  return [
    ...listed.map(({ citation }) => citation),
    // One who is named within a paragraph leaves its sentence to be told.
    ...report.officers.map(({ citation }) => citation).filter((citation) => isLine(content, citation)),
    ...report.letterDates.map(({ citation }) => citation),
    ...report.backgroundPapers.map(({ citation }) => citation),
    ...report.appendices.map(({ citation }) => citation),
    ...report.consultations.map(({ citation }) => citation),
    ...['title', 'wards', 'keyDecision', 'status', 'portfolioHolder', 'reportOf'].flatMap(
      (name) => evidence[name] ?? [],
    ),
  ];
}

/** True for what stands on lines of its own. */
function isLine({ blocks }: Letter['content'], { startChar, endChar }: Span): boolean {
  return blocks.some(
    (block) => startChar <= block.bodyStart && endChar >= block.endChar - 1 && block.endChar > startChar,
  );
}

/** The sentences of a block that nothing has taken, neighbours joined. */
function untaken(text: string, block: Block, taken: readonly Span[]): Span[] {
  const sentences = splitSentences(text, block.bodyStart, block.endChar);
  const free = sentences.map(
    (sentence) => !isThanks(text, sentence) && !taken.some((span) => covers(span, sentence)),
  );
  const runs: Span[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (!free[at]) continue;
    const last = runs.at(-1);
    if (last !== undefined && isStray(text, sentence)) continue;
    if (last !== undefined && free[at - 1]) last.endChar = sentence.endChar;
    else runs.push({ ...sentence });
  }
  return runs.filter((run) => {
    const words = text.slice(run.startChar, run.endChar);
    return isLabelled(words) || wordCount(words) >= fewestWords;
  });
}

/** Thanks are left out, save of a letter that says next to nothing else. */
function isThanks(text: string, { startChar, endChar }: Span): boolean {
  return (
    text.length > shortLetter &&
    /^(?:thank you|thanks|I am (?:most )?grateful|I (?:would like|wish) to thank)\b/iu.test(
      text.slice(startChar, endChar),
    )
  );
}

/** A heading or label that was printed behind a paragraph. */
function isStray(text: string, { startChar, endChar }: Span): boolean {
  const words = text.slice(startChar, endChar);
  return words.length < 40 && !isLabelled(words) && !/[.:;?!]["”’)]?$/u.test(words);
}

function covers(taken: Span, sentence: Span): boolean {
  const shared = Math.min(taken.endChar, sentence.endChar) - Math.max(taken.startChar, sentence.startChar);
  return shared * 2 >= sentence.endChar - sentence.startChar;
}

function wordCount(words: string): number {
  return words.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
}
