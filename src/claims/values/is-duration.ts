import type { Mention } from './marked.ts';

/** "Within 20 weeks" is a limit as often as a finding: only a time beside it is its own. */
export function isDuration(mention: Mention): boolean {
  return mention.kind === 'figure' && /^(?:day|month|hour|working day|age)$/u.test(mention.figure.unit ?? '');
}
