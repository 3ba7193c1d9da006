import type { ClaimFault } from '../../domain/claim-check.ts';
import type { ClaimRule } from '../check-support.ts';
import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
import { type Statement, statementOf } from '../statement.ts';
import { isNamed, type SpeakerFound, speakersIn } from './speakers-in.ts';
import { type EvidenceVoice, voiceOf } from './voice-of.ts';

/** Words with which a council tells of a judgement that is not its own. */
const judged =
  /\b(?:judged|assess(?:ed|ors?|ment (?:found|says|shows|identifi))|rated|graded|scored|inspect(?:ors?|ion)|identif(?:ied|ies)|commission(?:'s)?|found|awarded|recommend(?:ed|ations?)|must|needs? to|areas? (?:for|of|in)|strengths?|perform(?:s|ing) (?:well|poorly|adequately|excellently)|score|flag|regulator|letter|noted|judge?ment|star)\b/u;
const ownVoice =
  /\b(?:we|our|us)\b|\bit is fair to say\b|\bthis (?:highlights|shows|demonstrates|means|will)\b|\b(?:should|will) be (?:taken|used|addressed|considered)\b/u;

/** Words and judgements that the claim gives to somebody who does not speak in the evidence. */
export const speakerFaults: ClaimRule = (claim, evidence, words) => {
  const said = speakersIn(claim, words).filter(({ who }) => who !== 'report');
  if (said.length === 0) return [];
  const voice = voiceOf(evidence, words);
  const spoken = evidence.sentences
    .flatMap((one) => speakersIn(one, words))
    .filter(({ who }) => who !== 'report');
  const framed = evidence.frame
    .filter(({ folded }) => !/\b(?:account|report|paper) (?:of|on) what\b/u.test(folded))
    .flatMap((one) => speakersIn(one, words))
    .filter(({ who }) => who !== 'report');
  // Whoever speaks in the cited words and is left out of the claim: another has been put in their place.
  const lost = evidence.sentences.flatMap((sentence) =>
    speakersIn(sentence, words)
      .filter(({ who, says }) => who !== 'report' && who !== 'we' && (says || who === 'body'))
      .filter(
        (one) => !said.some((other) => alike(other, one, voice)) && isToldBy(one, sentence, claim, said[0]!),
      ),
  );
  return said
    .filter(
      (one) =>
        !spoken.some((other) => alike(one, other, voice)) ||
        speaksElsewhere(one, claim, { evidence, voice, words }),
    )
    .filter((one) => !(framed.some((other) => alike(one, other, voice)) && lost.length === 0))
    .filter(
      (one) =>
        speaksElsewhere(one, claim, { evidence, voice, words }) ||
        isWrong(one, evidence, voice, lost) ||
        isHeadedOtherwise(one, framed),
    )
    .slice(0, 1)
    .map(({ text }) => speakerFault(text));
};

function speakerFault(value: string): ClaimFault {
  return { kind: 'speaker', value, why: `The cited words are not said to be those of “${value}”.` };
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
function clauseAfter(claim: Statement, { at, text }: SpeakerFound): Statement {
  const rest = claim.folded.slice(at + text.length).replace(/^['s]*[ ,]*/u, '');
  return statementOf(rest.slice(0, 110).split(/[;:]|, (?:and|but)\b/u)[0]!);
}

/** "What CQC says…" over it, and the claim has the council say it. */
function isHeadedOtherwise(one: SpeakerFound, framed: readonly SpeakerFound[]): boolean {
  return (
    one.who === 'council' && one.says && !one.paper && framed.some(({ who, says }) => who === 'body' && says)
  );
}

interface Heard {
  evidence: Evidence;
  voice: EvidenceVoice;
  words: ClaimWords;
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
  return spoken.length > 0 && !spoken.some((other) => alike(one, other, voice));
}

function alike(a: SpeakerFound, b: SpeakerFound, voice: EvidenceVoice): boolean {
  if (a.who === 'body' && b.who === 'body')
    return a.keys.some((key) => b.keys.includes(key)) || sameBody(a.keys, b.keys);
  if (a.who === b.who) return true;
  if (a.who === 'we' || b.who === 'we') return isWe(a.who === 'we' ? b : a, voice);
  if (a.who === 'body' && b.who === 'inspector') return a.keys.some((key) => voice.bodies.has(key));
  return a.who === 'inspector' && b.who === 'body';
}

/** "We" of an inspectorate's own words is that inspectorate; of the council's, the council. */
function isWe({ who, keys }: SpeakerFound, { kind, bodies }: EvidenceVoice): boolean {
  const own = kind === 'council' || kind === 'told';
  if (who === 'body') return !own && keys.some((key) => bodies.has(key));
  if (who === 'inspector') return !own;
  return who === 'council' && kind !== 'inspectorate' && (own || bodies.size === 0);
}

/** The SSI speaks for the Department of Health. */
function sameBody(a: readonly string[], b: readonly string[]): boolean {
  const health = ['ssi', 'doh'];
  return a.some((key) => health.includes(key)) && b.some((key) => health.includes(key));
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
      if (!one.keys.some((key) => voice.bodies.has(key)) && !sameBody(one.keys, [...voice.bodies]))
        return true;
      if (voice.kind === 'told' && evidence.rows === undefined && voice.quoted.size === 0) {
        const text = textOf(evidence);
        return ownVoice.test(text) || !judged.test(text);
      }
      return voice.kind === 'council' && !one.keys.some((key) => voice.quoted.has(key));
    case 'inspector':
      return voice.kind === 'council';
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

function textOf({ sentences }: Evidence): string {
  return sentences.map(({ folded }) => folded).join(' ');
}
