import type { ClaimFault } from '../../domain/claim-check.ts';
import type { ClaimRule } from '../check-support.ts';
import type { Evidence } from '../evidence.ts';
import { isNamed, type SpeakerFound, speakersIn } from './speakers-in.ts';
import { type EvidenceVoice, voiceOf } from './voice-of.ts';

/** Words and judgements that the claim gives to somebody who does not speak in the evidence. */
export const speakerFaults: ClaimRule = (claim, evidence, words) => {
  const said = speakersIn(claim, words).filter(({ who }) => who !== 'report');
  if (said.length === 0) return [];
  const voice = voiceOf(evidence, words);
  const spoken = evidence.sentences
    .flatMap((one) => speakersIn(one, words))
    .filter(({ who }) => who !== 'report');
  const framed = evidence.frame
    .flatMap((one) => speakersIn(one, words))
    .filter(({ who }) => who !== 'report');
  // Whoever speaks in the cited words and is left out of the claim: another has been put in their place.
  const lost = spoken.filter((one) => one.says && !said.some((other) => alike(other, one, voice)));
  return said
    .filter((one) => !spoken.some((other) => alike(one, other, voice)))
    .filter((one) => !(framed.some((other) => alike(one, other, voice)) && lost.length === 0))
    .filter((one) => isWrong(one, evidence, voice, lost))
    .slice(0, 1)
    .map(
      (one): ClaimFault => ({
        kind: 'speaker',
        value: one.text,
        why: `The cited words are not said to be those of “${one.text}”.`,
      }),
    );
};

function alike(a: SpeakerFound, b: SpeakerFound, voice: EvidenceVoice): boolean {
  if (a.who === 'body' && b.who === 'body')
    return a.keys.some((key) => b.keys.includes(key)) || sameBody(a.keys, b.keys);
  if (a.who === b.who) return true;
  if (a.who === 'body' && b.who === 'inspector') return a.keys.some((key) => voice.bodies.has(key));
  return a.who === 'inspector' && b.who === 'body';
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
  if (lost.length > 0 && one.says) return true;
  switch (one.who) {
    case 'body':
      if (!one.keys.some((key) => voice.bodies.has(key)) && !sameBody(one.keys, [...voice.bodies]))
        return true;
      return voice.kind === 'council' && !one.keys.some((key) => voice.quoted.has(key));
    case 'inspector':
      return voice.kind === 'council' && voice.quoted.size === 0 && !isNamed('inspector', textOf(evidence));
    case 'council':
      return (
        one.says &&
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
