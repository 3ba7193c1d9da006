import type { Draft } from '../../../domain/draft.ts';
import type { DraftFault } from '../../../domain/draft-check.ts';
import type { Fresh } from './open-fresh.ts';

/** Placeholders that drafting asks for in any case, and that stand nowhere in the draft, neither open nor filled. */
export function placeholdersGone({ sections }: Draft, { drafts, paragraphs }: Fresh): DraftFault[] {
  const keysIn = (all: Draft['sections']) =>
    new Set(
      all.flatMap((one) =>
        one.paragraphs.flatMap(({ placeholder, filled }) => (placeholder ?? filled)?.key ?? []),
      ),
    );
  const there = keysIn(sections);
  const always = drafts.map((one) => keysIn(one.sections));
  const gone = paragraphs.flatMap(({ section, paragraph: { placeholder } }) =>
    placeholder === undefined ||
    there.has(placeholder.key) ||
    !always.every((one) => one.has(placeholder.key))
      ? []
      : [[placeholder.key, { section, ...placeholder }] as const],
  );
  return [...new Map(gone).values()].map(({ section, what, for: whose }) => ({
    kind: 'placeholder',
    weight: 'fault',
    section,
    text: what,
    why: `Taken out before it was filled in by: ${whose}. Put it back, or fill it in.`,
  }));
}
