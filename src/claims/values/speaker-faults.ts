import type { ClaimFault } from '../../domain/claim-check.ts';
import type { ClaimRule } from '../check-support.ts';
import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { isSameBody } from './is-same-body.ts';
import { isSameSpeaker } from './is-same-speaker.ts';
import { clauseAfter, type Heard, lostSpeakers } from './lost-speakers.ts';
import { namedSpeakers, namesSpeaker } from './named-speakers.ts';
import { ownViews } from './own-views.ts';
import { bodiesIn, isNamed, type SpeakerFound, speakersIn } from './speakers-in.ts';
import { type EvidenceVoice, voiceOf } from './voice-of.ts';

/** Words with which a council tells of a judgement that is not its own. */
const judged =
  /\b(?:judged|assess(?:ed|ors?|ment (?:found|says|shows|identifi))|rated|graded|scored|inspect(?:ors?|ion)|identif(?:ied|ies)|commission(?:'s)?|found|awarded|recommend(?:ed|ations?)|must|needs? to|areas? (?:for|of|in)|strengths?|perform(?:s|ing) (?:well|poorly|adequately|excellently)|score|flag|regulator|letter|noted|judge?ment|star)\b/u;
const ownVoice =
  /\b(?:we|our|us)\b|\bit is fair to say\b|\bthis (?:highlights|shows|demonstrates|means|will)\b|\b(?:should|will) be (?:taken|used|addressed|considered)\b/u;

/** Words and judgements that the claim gives to somebody who does not speak in the evidence. */
export const speakerFaults: ClaimRule = (claim, evidence, words) => {
  const said = [
    ...speakersIn(claim, words).filter(({ who }) => who !== 'report'),
    ...(isOfItself(evidence) ? [] : ownViews(claim, words)),
  ];
  if (said.length === 0) return [];
  const voice = voiceOf(evidence, words);
  const spoken = evidence.sentences
    .flatMap((one) => speakersIn(one, words))
    .filter(({ who }) => who !== 'report');
  const framed = evidence.frame
    .filter(({ folded }) => !/\b(?:account|report|paper) (?:of|on) what\b/u.test(folded))
    .flatMap((one) => speakersIn(one, words))
    .filter(({ who }) => who !== 'report');
  const lost = lostSpeakers(said, claim, { evidence, voice, words });
  const others = evidence.sentences
    .flatMap((one) => namedSpeakers(one, words))
    .filter((name) => !namesSpeaker(claim, name));
  return said
    .filter(
      (one) =>
        !spoken.some((other) => isSameSpeaker(one, other, voice)) ||
        speaksElsewhere(one, claim, { evidence, voice, words }),
    )
    .filter(
      (one) =>
        !(framed.some((other) => isSameSpeaker(one, other, voice)) && lost.length + others.length === 0),
    )
    .filter(
      (one) =>
        speaksElsewhere(one, claim, { evidence, voice, words }) ||
        isWrong(one, evidence, voice, lost) ||
        (one.own === true && spoken.some(({ who, says }) => who === 'body' && says)) ||
        (others.length > 0 && one.says && (one.who === 'body' || one.who === 'inspector')) ||
        (isHeadedOtherwise(one, framed) && !passesOn(claim, voice, words)),
    )
    .slice(0, 1)
    .map(({ text }) => speakerFault(text));
};

function speakerFault(value: string): ClaimFault {
  return { kind: 'speaker', value, why: `The cited words are not said to be those of “${value}”.` };
}

const ownPaper =
  /\b(?:council|authority|partnership|leaders|managers)(?:'s?)? (?:\p{L}+ ){0,3}(?:states?|says?|sets? out|said|stated|accepts?|acknowledges?|recognises?|admits?|notes?)\b/u;

/** True for cited words that tell of a view that somebody has of itself, or what a paper of the council's says. */
function isOfItself(evidence: Evidence): boolean {
  if (ownPaper.test(textOf(evidence))) return true;
  return /\bself[- ]|\b(?:its|their|our) own\b|\b(?:itself|themselves|ourselves)\b|['s] own \p{L}/u.test(
    textOf(evidence),
  );
}

/** "What CQC says…" over it, and the claim has the council say it. */
function isHeadedOtherwise(one: SpeakerFound, framed: readonly SpeakerFound[]): boolean {
  return (
    one.who === 'council' && one.says && !one.paper && framed.some(({ who, says }) => who === 'body' && says)
  );
}

/** A council that tells what the body has found, as its paper does: the claim names both. */
function passesOn(claim: Statement, { kind, bodies }: EvidenceVoice, words: ClaimWords): boolean {
  return kind === 'told' && bodiesIn(claim, words).some(({ keys }) => keys.some((key) => bodies.has(key)));
}

/** True when the sentence of the evidence that says what this speaker is told to say has speakers, all of them others. */
function speaksElsewhere(one: SpeakerFound, claim: Statement, { evidence, voice, words }: Heard): boolean {
  if (evidence.sentences.length < 2 || one.paper) return false;
  const clause = clauseAfter(claim, one);
  const shared = evidence.sentences.map(
    ({ stems }) => [...clause.stems].filter((stem) => stems.has(stem)).length,
  );
  const most = Math.max(...shared);
  if (most < 2 || shared.filter((count) => count > most - 2).length > 1) return false;
  const spoken = speakersIn(evidence.sentences[shared.indexOf(most)]!, words).filter(
    ({ who, says }) => who !== 'report' && says,
  );
  return spoken.length > 0 && !spoken.some((other) => isSameSpeaker(one, other, voice));
}

function isWrong(
  one: SpeakerFound,
  evidence: Evidence,
  voice: EvidenceVoice,
  lost: readonly SpeakerFound[],
): boolean {
  if (one.paper && one.who === 'council') return voice.kind === 'inspectorate' && voice.quoted.size === 0;
  if (lost.length > 0 && one.says) return true;
  if (lost.some(({ who }) => who === 'body') && one.who === 'body') return true;
  switch (one.who) {
    case 'body':
      if (!one.keys.some((key) => voice.bodies.has(key)) && !isSameBody(one.keys, [...voice.bodies]))
        return true;
      if (voice.kind === 'told' && evidence.rows === undefined && voice.quoted.size === 0) {
        const text = textOf(evidence);
        return ownVoice.test(text) || !judged.test(text);
      }
      return voice.kind === 'council' && !one.keys.some((key) => voice.quoted.has(key));
    case 'inspector':
      return voice.kind === 'council' || (voice.kind === 'told' && isOurs(evidence, voice));
    case 'council':
      return (
        one.says &&
        voice.quoted.size === 0 &&
        (voice.kind === 'inspectorate' ||
          (voice.kind === undefined && voice.bodies.size > 0 && !isNamed('council', textOf(evidence))))
      );
    case 'staff':
    case 'users':
    case 'partners':
      return one.says && !isNamed(one.who, textOf(evidence));
    case 'report':
      return false;
    default:
      return !isNamed(one.who, evidence.folded);
  }
}

/** "We…" of a council's paper, without a word of anybody's judgement. */
function isOurs(evidence: Evidence, { quoted }: EvidenceVoice): boolean {
  const text = textOf(evidence);
  return quoted.size === 0 && /\b(?:we|our|us)\b/u.test(text) && !judged.test(text);
}

function textOf({ sentences }: Evidence): string {
  return sentences.map(({ folded }) => folded).join(' ');
}
