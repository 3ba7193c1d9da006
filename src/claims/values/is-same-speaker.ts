import { isSameBody } from './is-same-body.ts';
import type { SpeakerFound } from './speakers-in.ts';
import type { EvidenceVoice } from './voice-of.ts';

/** True for two that may be one: a body and its inspectors, "we" and whoever writes. */
export function isSameSpeaker(a: SpeakerFound, b: SpeakerFound, voice: EvidenceVoice): boolean {
  if (a.who === 'body' && b.who === 'body')
    return a.keys.some((key) => b.keys.includes(key)) || isSameBody(a.keys, b.keys);
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
