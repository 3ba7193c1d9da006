import type { Draft, DraftParagraph } from '../../domain/draft.ts';
import type { DraftCheck, DraftFault } from '../../domain/draft-check.ts';
import { againstFresh } from '../check/against-fresh.ts';
import { checkParagraph, valuesOf } from '../check/check-paragraph.ts';
import { findDraftOmissions, isAdverse } from '../check/find-draft-omissions.ts';
import { isExcused, omissionFaults } from '../check/omission-faults.ts';
import { placeholderFaults, softFaults, valueFaults } from '../check/paragraph-faults.ts';
import { wordedFaults } from '../check/worded-faults.ts';
import { type AlignedParagraph, alignParagraphs } from './align-paragraphs.ts';
import { checkChanged } from './check-changed.ts';
import { checkUncited, type Uncited } from './check-uncited.ts';
import type { HeldAgainst } from './held-against.ts';
import { addedSection, isUnchanged, patchDraft } from './patch-draft.ts';
import { type PlaceholderState, placeholderState } from './placeholder-state.ts';
import type { ChangeMark, ReturnedCopy, ReturnedParagraph, ReturnedView } from './returned-copy.ts';

/** Holds one view of a working copy against the draft in it and against the letter. */
export function checkView(copy: ReturnedCopy, view: ReturnedView, held: HeldAgainst): DraftCheck {
  const alignment = alignParagraphs(copy[view], held.draft);
  const states = new Map<DraftParagraph, PlaceholderState>(
    alignment.kept
      .filter(({ paragraph }) => paragraph.origin === 'placeholder')
      .map((one) => [one.paragraph, placeholderState(one, copy, view)]),
  );
  const added = alignment.added.map((line, at) => ({
    line,
    ...checkUncited(line, { id: `added-${at + 1}`, section: addedSection, names: 'fault' }, held),
  }));
  const patched = patchDraft(
    held.draft,
    alignment,
    states,
    added.map((one) => one.paragraph),
    copy.saved,
  );
  const faults = [
    ...alignment.kept.flatMap((one) => faultsOf(one, states.get(one.paragraph), held, copy.saved)),
    ...added.flatMap(({ line, ...one }) => [...one.faults, addedNote(line, one, copy.saved)]),
    ...againstFresh(asByHand(patched), held.fresh, held.letter).filter(isNew),
  ];
  return summarise(patched, faults, held);
}

/** What was added is somebody's own words, and is held against the whole letter already. */
function asByHand(patched: Draft): Draft {
  const edited = { by: 'somebody', at: '' };
  return {
    ...patched,
    sections: patched.sections.map((section) =>
      section.key === addedSection
        ? { ...section, paragraphs: section.paragraphs.map((one) => ({ ...one, edited })) }
        : section,
    ),
  };
}

/** Placeholders of a copy are told by what became of their controls, and words that were changed sentence by sentence. */
function isNew({ kind, weight }: DraftFault): boolean {
  return kind !== 'placeholder' && !(kind === 'changed' && weight === 'note');
}

/** Counts what a draft gives, and adds what it omits to the faults found in its words. */
export function summarise(draft: Draft, found: readonly DraftFault[], { letter }: HeldAgainst): DraftCheck {
  const leftOut = findDraftOmissions(draft, letter).filter(({ adverse }) => adverse);
  const faults = [...found, ...omissionFaults(leftOut)];
  const paragraphs = draft.sections.flatMap((section) => section.paragraphs);
  const unbacked = faults.filter(
    ({ kind, weight }) => weight === 'fault' && /^(?:value|quotation)$/.test(kind),
  );
  const all = paragraphs.reduce((sum, one) => sum + valuesOf(one, letter).length, 0);
  const adverse = letter.extraction.findings.filter(isAdverse).length;
  return {
    ok: faults.every(({ weight }) => weight === 'note'),
    values: { all: Math.max(all, unbacked.length), backed: Math.max(0, all - unbacked.length) },
    adverse: { all: adverse, given: adverse - leftOut.length, leftOut: leftOut.filter(isExcused).length },
    placeholders: paragraphs.filter(({ origin }) => origin === 'placeholder').length,
    faults,
  };
}

function faultsOf(
  one: AlignedParagraph,
  state: PlaceholderState | undefined,
  held: HeldAgainst,
  saved: ChangeMark | undefined,
): DraftFault[] {
  const { paragraph, section } = one;
  const where = { section, paragraph: paragraph.id };
  if (state) return placeholderFaultsOf(paragraph, state, where);
  if (one.lines.length === 0)
    return [
      {
        kind: 'changed',
        weight: 'note',
        ...where,
        text: paragraph.text,
        why: 'This paragraph is no longer there.',
      },
    ];
  if (isUnchanged(one))
    return [
      ...valueFaults(checkParagraph(paragraph, held.draft, held.letter, held.regimes), where),
      ...softFaults(paragraph, held.regimes, where),
      ...wordedFaults(paragraph, held.letter, held.regimes, where),
    ];
  return checkChanged(one, held, saved);
}

function placeholderFaultsOf(
  paragraph: DraftParagraph,
  state: PlaceholderState,
  where: { section: string; paragraph: string },
): DraftFault[] {
  if (state.state === 'open') return placeholderFaults(paragraph, where);
  const text = paragraph.placeholder?.what ?? paragraph.text;
  if (state.state === 'gone')
    return [
      {
        kind: 'placeholder',
        weight: 'fault',
        ...where,
        text,
        why: `Taken out before ${paragraph.placeholder?.for ?? 'anybody'} filled it in. Put it back, or fill it in.`,
      },
    ];
  const { by = 'somebody who did not track changes', at } = state.by ?? {};
  return [
    {
      kind: 'placeholder',
      weight: 'note',
      ...where,
      text: state.words,
      why: `Given by ${by} for “${text}”; nothing in the letter stands behind it.`,
      ...(state.by === undefined ? {} : { by }),
      ...(at === undefined ? {} : { at }),
    },
  ];
}

function addedNote(
  line: ReturnedParagraph,
  { paragraph }: Uncited,
  saved: ChangeMark | undefined,
): DraftFault {
  const [nearest] = paragraph.citations;
  return {
    kind: 'changed',
    weight: 'note',
    section: 'added',
    paragraph: paragraph.id,
    text: line.text,
    why: nearest
      ? `This paragraph is not of the draft and cites nothing. Nearest to it in the letter is ${nearest.label}.`
      : 'This paragraph is not of the draft, and nothing in the letter is near it. Say where it comes from.',
    ...(line.insertedBy[0] ?? saved),
    ...(nearest === undefined ? {} : { citation: nearest }),
  };
}
