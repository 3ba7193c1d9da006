import { whoseWords } from '../../answer/model/whose-words.ts';
import { checkSupport } from '../../claims/check-support.ts';
import { claimWords } from '../../claims/claim-words.ts';
import type { DraftParagraph } from '../../domain/draft.ts';
import type { Letter } from '../../domain/letter.ts';
import type { ReportPart } from '../../domain/voice.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { leftToPeople } from './left-to-people.ts';
import { speakerFaults } from './speaker-faults.ts';

/** A sentence in other words than its source's, and what it rests on. */
export type Wording = Pick<DraftParagraph, 'text' | 'citations' | 'voice'>;

/**
 * What is wrong with a sentence that a model worded, by what it cites alone: what the checker of claims finds, whose words it says they are, and what
 * only a person may say. One plain sentence each; empty when nothing was found against it.
 */
export function wordingFaults(wording: Wording, letter: Letter, regimes: Regimes): string[] {
  const { text, citations, voice } = wording;
  const quotes = citations.map(({ quote }) => quote);
  const context = citations.flatMap((one) => one.context.map(({ quote }) => quote));
  const line = {
    quote: quotes.join(' '),
    context: [...new Set([...context, whoseWords(partOf(wording, letter), letter.profile, regimes)])],
    claim: text,
  };
  return [
    ...checkSupport(line, claimWords(regimes)).map(({ why }) => why),
    ...speakerFaults(text, quotes, { voice, regimes }),
    ...leftToPeople(text, quotes).map(
      (what) => `It speaks of ${what}, and the cited words do not: only a person may say that.`,
    ),
  ];
}

/** The part of the letter that it cites; in a council's paper what officers say for themselves is theirs, though it stands among what they report. */
function partOf(
  { citations: [first], voice }: Wording,
  { content, profile, extraction }: Letter,
): ReportPart {
  const at = first?.startChar ?? 0;
  const whole = { startChar: 0, endChar: content.text.length, voice: extraction.report.voice };
  const part = profile.parts.find((one) => at >= one.startChar && at < one.endChar) ?? whole;
  return voice === undefined || voice === part.voice ? part : { ...part, voice };
}
