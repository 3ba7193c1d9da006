import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
import { type Statement, statementOf } from '../statement.ts';
import { isSameSpeaker } from './is-same-speaker.ts';
import { type SpeakerFound, speakersIn } from './speakers-in.ts';
import type { EvidenceVoice } from './voice-of.ts';

/** What the speakers of a claim are held against. */
export interface Heard {
  evidence: Evidence;
  voice: EvidenceVoice;
  words: ClaimWords;
}

/** Whoever speaks in the cited words and is left out of the claim, where its speakers `said` are told to say the same: another has been put in their place. */
export function lostSpeakers(
  said: readonly SpeakerFound[],
  claim: Statement,
  { evidence, voice, words }: Heard,
): SpeakerFound[] {
  return evidence.sentences.flatMap((sentence) =>
    speakersIn(sentence, words)
      .filter(({ who, says }) => who !== 'report' && who !== 'we' && (says || who === 'body'))
      .filter(
        (one) =>
          !said.some((other) => isSameSpeaker(other, one, voice)) &&
          isMeant(sentence, evidence, clauseAfter(claim, said[0]!)) &&
          isToldBy(one, sentence, claim, said[0]!),
      ),
  );
}

/** False for a sentence that has nothing of what the claim's speaker is told to say, where another has. */
function isMeant(sentence: Statement, { sentences }: Evidence, clause: Statement): boolean {
  const shares = ({ stems }: Statement) => [...clause.stems].some((stem) => stems.has(stem));
  return shares(sentence) || !sentences.some(shares);
}

/** False where the claim's speaker is told to say what stands outside the stretch in which the evidence's one speaks. */
function isToldBy(one: SpeakerFound, { folded }: Statement, claim: Statement, other: SpeakerFound): boolean {
  const from = Math.max(folded.lastIndexOf(', and ', one.at), folded.lastIndexOf(', but ', one.at), 0);
  const end = /[,;] (?:and|but|while|although)\b/u.exec(folded.slice(one.at))?.index;
  const to = end === undefined ? folded.length : one.at + end;
  const stems = clauseAfter(claim, other).stems;
  const shared = (text: string) => [...statementOf(text).stems].filter((stem) => stems.has(stem)).length;
  return shared(folded.slice(0, from)) + shared(folded.slice(to)) <= shared(folded.slice(from, to));
}

/** What the claim has its speaker say, up to a mark. */
export function clauseAfter(claim: Statement, { at, text }: SpeakerFound): Statement {
  const rest = claim.folded.slice(at + text.length).replace(/^['s]*[ ,]*/u, '');
  return statementOf(rest.slice(0, 110).split(/[;:]|, (?:and|but)\b/u)[0]!);
}
