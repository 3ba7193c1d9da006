import type { Library } from '../open-library.ts';

/** Notes that what was said of an answer became a case; false when nothing was said of such an answer. */
export function acceptFeedback(library: Library, { turnId, at }: { turnId: string; at: string }): boolean {
  return (
    library
      .prepare('UPDATE turns SET accepted_at = ? WHERE turn_id = ? AND feedback_at IS NOT NULL')
      .run(at, turnId).changes > 0
  );
}
