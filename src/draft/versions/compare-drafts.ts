import type { Draft, DraftParagraph, DraftSection } from '../../domain/draft.ts';
import type { DraftChange } from '../../domain/draft-change.ts';
import { findValues } from '../../domain/find-values.ts';
import { type Pairable, pairParagraphs } from './pair-paragraphs.ts';
import { sameWords } from './same-words.ts';

/**
 * What differs between two versions of a draft, paragraph by paragraph in the order of the later one; what was removed from a section comes
 * after its other changes. Numbers that only follow from what stands before are no difference. Empty when nothing differs.
 */
export function compareDrafts(before: Draft, after: Draft): DraftChange[] {
  const earlier = new Map(before.sections.map((section) => [section.key, section]));
  const later = new Set(after.sections.map(({ key }) => key));
  return [
    ...after.sections.flatMap((section) => compareSection(earlier.get(section.key), section)),
    ...before.sections.filter(({ key }) => !later.has(key)).flatMap((one) => compareSection(one, undefined)),
  ];
}

function compareSection(before: DraftSection | undefined, after: DraftSection | undefined): DraftChange[] {
  const { key: section, heading } = (after ?? before)!;
  const was = before?.paragraphs ?? [];
  const is = after?.paragraphs ?? [];
  const pairs = pairParagraphs(was.map(toPairable), is.map(toPairable));
  const kept = new Set(pairs);
  const changes = is.flatMap((one, at): DraftChange[] => {
    const of = pairs[at];
    if (of === undefined) return [{ section, heading, change: 'added', after: one.text }];
    const from = was[of]!.text;
    if (sameWords(from, one.text)) return [];
    return [{ section, heading, change: 'changed', before: from, after: one.text, ...values(was[of]!, one) }];
  });
  const removed = was
    .filter((_, of) => !kept.has(of))
    .map(({ text }): DraftChange => ({ section, heading, change: 'removed', before: text }));
  return [...changes, ...removed];
}

/** A placeholder and what fills it are one paragraph; so are two fields or rows of one label. */
function toPairable({ text, form, cells, placeholder, filled, header }: DraftParagraph): Pairable {
  const label = form === 'field' || (form === 'row' && !header) ? cells?.[0] : undefined;
  const identity = (placeholder ?? filled)?.key ?? (label === '' ? undefined : label);
  return { text, ...(identity === undefined ? {} : { identity }) };
}

function values(before: DraftParagraph, after: DraftParagraph): Pick<DraftChange, 'values'> {
  const was = findValues(stated(before)).map(({ text }) => text);
  const is = findValues(stated(after)).map(({ text }) => text);
  const gone = without(was, is);
  const come = without(is, was);
  return gone.length + come.length === 0 ? {} : { values: { gone, come } };
}

/** Without what a placeholder asks for, which states nothing. */
function stated({ text, placeholder }: DraftParagraph): string {
  return placeholder === undefined ? text : text.replace(/\[[^\]]*\]/gu, '');
}

function without(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set(some)].filter((one) => !others.includes(one));
}
