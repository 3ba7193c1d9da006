import type { FindingOf, PlacedCitation } from '../../domain/finding.ts';
import type { Letter } from '../../domain/letter.ts';
import { overlaps } from '../../domain/overlaps.ts';
import { placeCitation } from '../../domain/place-citation.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import { isForExecutive, isSameAct } from './is-same-act.ts';
import { asLimit, isSameLimit, isTimed, type Limit, readLimit } from './read-limit.ts';
import { timedClause } from './timed-clause.ts';

/** One time limit of an act, and where it stands. */
export interface PlacedLimit {
  limit: Limit;
  citations: PlacedCitation[];
  /** ISO date that extraction found, where the words around the limit make it one. */
  dueDate?: string;
}

/** Something that the letter asks for, with every time limit printed for it: more than one is a conflict that a person settles. */
export interface AskedLimits {
  /** What is asked, without the words of its limit. */
  text: string;
  /** Only a meeting of the executive meets it. */
  byExecutive: boolean;
  limits: PlacedLimit[];
}

const asking =
  /\b(?:ask(?:s|ed)?|request(?:s|ed)?|requires?|required|must|should|please|expect(?:s|ed)?|needs? to|has to|have to|duty|(?:is|are) to)\b/iu;
const timed = /\b(?:within|later than|more than|next|by|before|until)\b/iu;

/** The duties of a letter that have a time limit, in print order; one that is printed in several places is one. */
export function askedLimits(letter: Letter): AskedLimits[] {
  const asked: AskedLimits[] = [];
  for (const duty of letter.extraction.findings) {
    const found = duty.kind === 'duty' ? limitOf(duty) : undefined;
    if (found === undefined) continue;
    const same = asked.find((one) => isSameAct(one.text, found.text));
    if (same === undefined)
      asked.push({ text: found.text, byExecutive: found.byExecutive, limits: [found.placed] });
    else {
      same.byExecutive ||= found.byExecutive;
      addLimit(same, found.placed);
    }
  }
  for (const { words, limit, citation } of sentencesWithLimits(letter)) {
    const same = asked.find((one) => isSameAct(one.text, words));
    if (same !== undefined) addLimit(same, { limit, citations: [citation] });
  }
  return asked;
}

/** The limit of a duty and what it is a limit of; undefined where none is printed. */
function limitOf({ text, citation, deadlineText, dueDate, byExecutive }: FindingOf<'duty'>) {
  const printed = deadlineText ?? readLimit(text)?.phrase;
  if (printed === undefined || !isTimed(printed)) return undefined;
  const clause = timedClause(text, printed);
  const act = clause.text.replace(clause.phrase, '');
  const placed: PlacedLimit = {
    limit: asLimit(clause.phrase),
    citations: [citation],
    ...(dueDate === undefined ? {} : { dueDate }),
  };
  return {
    text: act,
    byExecutive: !clause.besides && (byExecutive === true || isForExecutive(act)),
    placed,
  };
}

function addLimit({ limits }: AskedLimits, found: PlacedLimit): void {
  const known = limits.find(({ limit }) => isSameLimit(limit, found.limit));
  if (known === undefined) limits.push(found);
  else known.citations.push(...found.citations);
}

interface Sentence {
  /** Without those of the limit. */
  words: string;
  limit: Limit;
  citation: PlacedCitation;
}

/** Sentences that ask within some time and that no duty cites. */
function sentencesWithLimits({ content, profile, extraction }: Letter): Sentence[] {
  const cited = extraction.findings.filter(({ kind }) => kind === 'duty').map(({ citation }) => citation);
  return content.blocks.flatMap((block) => {
    if (block.kind === 'table' || block.kind === 'heading') return [];
    return splitSentences(content.text, block.bodyStart, block.endChar).flatMap((span) => {
      const words = content.text.slice(span.startChar, span.endChar);
      if (!timed.test(words) || !asking.test(words)) return [];
      if (cited.some((one) => overlaps(one, span))) return [];
      const limit = readLimit(words);
      if (limit === undefined || !isTimed(limit.phrase)) return [];
      return [
        { words: words.replace(limit.phrase, ''), limit, citation: placeCitation(content, profile, span) },
      ];
    });
  });
}
