import type { DraftParagraph } from '../../domain/draft.ts';
import type { DraftCheck } from '../../domain/draft-check.ts';
import type { Letter } from '../../domain/letter.ts';
import { overlaps } from '../../domain/overlaps.ts';
import type { Span } from '../../domain/span.ts';
import type { Voice } from '../../domain/voice.ts';
import type { Miss } from '../extraction/score-list.ts';
import { tokensOf } from '../extraction/tokens-of.ts';
import type { DraftingSubject } from '../subject.ts';
import { type DraftedLetter, type DraftScore, writtenParagraphs } from './draft-score.ts';

/** What every draft is held to, labelled or not: backed values, adverse findings, exact quotes, voices, and words as strong as their source. */
export function scoreAnyDraft(
  { letter, draft }: DraftedLetter,
  check: DraftCheck,
  findSoftening: DraftingSubject['findSoftening'],
): DraftScore {
  const paragraphs = writtenParagraphs(draft);
  const cited = [...paragraphs, ...draft.dates].flatMap(({ citations }) =>
    citations.flatMap((one) => [one, ...one.context]),
  );
  const broken = cited.filter((one) => letter.content.text.slice(one.startChar, one.endChar) !== one.quote);
  const voices = paragraphs.flatMap((one) => voiceErrors(one, letter));
  const softened = paragraphs.filter(tellsWhatItCites).flatMap((one) => softenings(one, findSoftening));
  return {
    figures: {
      values: check.values.all,
      valuesBacked: check.values.backed,
      adverse: check.adverse.all,
      adverseGiven: check.adverse.given,
      spans: cited.length,
      wholeSpans: cited.length - broken.length,
      voiceErrors: voices.length,
      softened: softened.length,
    },
    misses: [
      ...broken.map((one) => missAt('quote', one.quote, one, 'is not byte for byte what stands there')),
      ...voices,
      ...softened,
      ...omissions(check),
    ],
  };
}

/** Not a lead-in, a name, a count, a label with its value or what is recommended: those cite what they speak of, and do not retell it. */
function tellsWhatItCites({ origin, form, text, proposed, citations }: DraftParagraph): boolean {
  if (origin !== 'quoted' || proposed === true || citations.length === 0) return false;
  return (form === 'paragraph' || form === 'bullet') && !isLeadIn(text) && tokensOf(text).length > 3;
}

function softenings(
  { text, citations }: DraftParagraph,
  findSoftening: DraftingSubject['findSoftening'],
): Miss[] {
  return findSoftening(text, citations).map(
    ({ said, cited, why }): Miss => ({
      ...missAt('softened', said, citations[0], `${why} In: ${text}`, cited),
      ...{ sort: 'wrong', critical: 'softened' },
    }),
  );
}

function omissions({ faults }: DraftCheck): Miss[] {
  return faults
    .filter(({ kind, weight }) => kind === 'omission' && weight === 'fault')
    .map(
      ({ text, why, citation }): Miss => ({
        ...missAt('adverse finding', undefined, citation, why, text),
        ...{ sort: 'missing', critical: 'omitted' },
      }),
    );
}

/**
 * A voice that is not that of the part in which the first citation stands: what a paragraph says is cited first, and what it leans on after. Within a
 * council's account, what the council says of itself is as right.
 */
function voiceErrors({ voice, text, citations }: DraftParagraph, letter: Letter): Miss[] {
  const [first] = citations;
  if (voice === undefined || first === undefined) return [];
  const right = voicesAt(first, letter, isLeadIn(text));
  if (right.includes(voice)) return [];
  const wanted = right.join(' or ');
  return [{ ...missAt('voice', text, first, `said as ${voice}`, wanted), sort: 'wrong', critical: 'voice' }];
}

/** A sentence that only announces what stands under it. */
function isLeadIn(text: string): boolean {
  return text.trimEnd().endsWith(':');
}

/** Words by which a council speaks of itself. */
const ourselves = /\b(?:I|[Ww]e|[Oo]ur|us)\b|\bIt is (?:good to see|fair to say)\b|\bis welcome(?:d)?\b/u;

function voicesAt(
  citation: Span & { quote: string },
  { profile, extraction }: Letter,
  isLead: boolean,
): Voice[] {
  const part = profile.parts.find((one) => overlaps(one, citation));
  if (part === undefined) return [];
  if (part.voice !== 'reported-by-council') return [part.voice];
  const own = extraction.findings.filter((one) => overlaps(one.citation, citation)).map((one) => one.voice);
  const council = isLead || ourselves.test(citation.quote) ? (['council-own'] as const) : [];
  return [...new Set<Voice>([part.voice, ...own, ...council])];
}

function missAt(
  field: string,
  found: string | undefined,
  at: Span | undefined,
  what: string,
  wanted?: string,
): Miss {
  return {
    ...{ field, sort: 'invented', what },
    ...(found === undefined ? {} : { found }),
    ...(wanted === undefined ? {} : { wanted }),
    ...(at === undefined ? {} : { span: { startChar: at.startChar, endChar: at.endChar } }),
  };
}
