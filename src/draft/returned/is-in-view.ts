import type { ReturnedView } from './returned-copy.ts';
import type { TokenChanges } from './token.ts';

/** Whether what stands under these changes is there once all changes are accepted, or once all are rejected. */
export function isInView(changes: TokenChanges, view: ReturnedView): boolean {
  const goes = view === 'accepted' ? /^(?:deletion|moved-away)$/ : /^(?:insertion|moved-here)$/;
  return !changes.some(({ kind }) => goes.test(kind));
}
