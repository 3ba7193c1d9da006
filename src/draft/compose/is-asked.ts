import type { FindingOf } from '../../domain/finding.ts';

/** True for what somebody asks of the council; false for a duty that a council's paper only says it has, asked by nobody there. */
export function isAsked({ foundBy, voice }: FindingOf<'duty'>): boolean {
  return voice !== 'council-own' && !foundBy.startsWith('rule:duty-own');
}
