import type { Draft, DraftParagraph } from '../../domain/draft.ts';
import type { DraftCheck, DraftFault } from '../../domain/draft-check.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { againstFresh } from './against-fresh.ts';
import { checkParagraph, valuesOf } from './check-paragraph.ts';
import { dateFaults, type Recount } from './date-faults.ts';
import { findDraftOmissions, isAdverse } from './find-draft-omissions.ts';
import { isExcused, omissionFaults } from './omission-faults.ts';
import { ownWordNotes } from './own-word-notes.ts';
import { changedFaults, placeholderFaults, softFaults, valueFaults } from './paragraph-faults.ts';
import { quotationFaults } from './quotation-faults.ts';
import { standingFaults } from './standing-faults.ts';
import { wordedFaults } from './worded-faults.ts';

/** What a draft is held against besides its letter. */
export interface CheckRequest {
  regimes: Regimes;
  /** What dates are worked out again with; without it they are held only against the calendar. */
  dates?: Recount;
  /** What drafting gives for the same letter, style and givens; without it a draft is held against its letter alone. */
  fresh?: readonly Draft[];
}

/**
 * Holds a draft against its letter: values, quotations, omissions, softening, dates, placeholders, changes since it was last checked; and
 * against what drafting gives anew.
 */
export function checkDraft(
  draft: Draft,
  letter: Letter,
  { regimes, dates, fresh = [] }: CheckRequest,
): DraftCheck {
  const checked = draft.sections.flatMap((section) =>
    section.paragraphs.map((paragraph) => checkOne(paragraph, section.key, draft, letter, regimes)),
  );
  const leftOut = findDraftOmissions(draft, letter);
  const faults = once([
    ...quotationFaults(draft, letter),
    ...checked.flatMap((one) => one.faults),
    ...omissionFaults(leftOut),
    ...dateFaults(draft, letter, dates),
    ...standingFaults(draft, letter),
    ...againstFresh(draft, fresh, letter),
  ]);
  const adverse = leftOut.filter((one) => one.adverse);
  const all = letter.extraction.findings.filter(isAdverse).length;
  return {
    ok: faults.every(({ weight }) => weight === 'note'),
    values: { all: sum(checked.map((one) => one.all)), backed: sum(checked.map((one) => one.backed)) },
    adverse: { all, given: all - adverse.length, leftOut: adverse.filter(isExcused).length },
    placeholders: faults.filter(({ kind }) => kind === 'placeholder').length,
    faults,
  };
}

/** A paragraph whose words changed is told so once. */
function once(faults: readonly DraftFault[]): DraftFault[] {
  const told = new Set<string>();
  return faults.filter(({ kind, paragraph }) => {
    if (kind !== 'changed' || paragraph === undefined) return true;
    const isNew = !told.has(paragraph);
    told.add(paragraph);
    return isNew;
  });
}

function checkOne(
  paragraph: DraftParagraph,
  section: string,
  draft: Draft,
  letter: Letter,
  regimes: Regimes,
): { faults: DraftFault[]; all: number; backed: number } {
  const where = { section, paragraph: paragraph.id };
  const unsupported = checkParagraph(paragraph, draft, letter, regimes);
  const all = Math.max(valuesOf(paragraph, letter).length, unsupported.length);
  return {
    faults: [
      ...valueFaults(unsupported, where),
      ...softFaults(paragraph, regimes, where),
      ...wordedFaults(paragraph, letter, regimes, where),
      ...placeholderFaults(paragraph, where),
      ...changedFaults(paragraph, where),
      ...ownWordNotes(paragraph, regimes, where),
    ],
    all,
    backed: all - unsupported.length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
