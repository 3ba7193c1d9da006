import type { Draft, DraftSection, LeftOut } from '../../domain/draft.ts';
import type { DraftConflict } from '../../domain/draft-change.ts';
import type { Finding } from '../../domain/finding.ts';

import { leaveOut } from './leave-out.ts';
import { rebaseSection } from './rebase-section.ts';
import { sameWords } from './same-words.ts';
import { standsTogether } from './stands-together.ts';

export interface RebaseRequest {
  /** The draft as it was last made as a whole: tells what people took out since. */
  drafted: Draft;
  /** As people left it. */
  current: Draft;
  /** Made anew from the newest version of the letter. */
  fresh: Draft;
  /** Findings of that version. */
  findings: readonly Finding[];
}

/**
 * The fresh draft with what people did to the earlier one, wherever what they did it to is still drafted in the same words. The rest is
 * listed as conflicts; the words themselves stand in the version before.
 */
export function rebaseDraft({ drafted, current, fresh, findings }: RebaseRequest): {
  draft: Draft;
  conflicts: DraftConflict[];
} {
  const of = (draft: Draft, key: string) => draft.sections.find((one) => one.key === key)?.paragraphs ?? [];
  const keys = new Set([...fresh.sections, ...current.sections].map(({ key }) => key));
  const conflicts: DraftConflict[] = [];
  const rebased = new Map<string, DraftSection['paragraphs']>();
  for (const key of keys) {
    const section = rebaseSection({
      key,
      drafted: of(drafted, key),
      current: of(current, key),
      fresh: fresh.sections.find((one) => one.key === key),
      given: fresh.given,
    });
    conflicts.push(...section.conflicts);
    rebased.set(key, section.paragraphs);
  }
  const sections = fresh.sections.map((one) => ({ ...one, paragraphs: rebased.get(one.key)! }));
  let draft: Draft = { ...fresh, sections };
  for (const one of current.leftOut) {
    const finding = findings.find(({ kind, citation }) => kind === one.kind && isSame(citation.quote, one));
    if (one.reason === undefined) continue;
    if (finding === undefined)
      conflicts.push(notLeftOut(one, 'the letter does not say it in these words any more'));
    else if (standsTogether(draft, finding).length > 0)
      conflicts.push(notLeftOut(one, 'it stands together with something else now'));
    else draft = leaveOut(draft, finding, { reason: one.reason, by: one.by ?? '' });
  }
  return { draft, conflicts };
}

function isSame(quote: string, { citation }: LeftOut): boolean {
  return sameWords(quote, citation.quote);
}

function notLeftOut({ text, reason, by = '' }: LeftOut, because: string): DraftConflict {
  return {
    section: '',
    words: text,
    by,
    why: `It was left out (${reason}); ${because}.`,
  };
}
