import type { Draft, Given } from '../domain/draft.ts';
import type { DraftFault } from '../domain/draft-check.ts';
import type { Letter } from '../domain/letter.ts';
import type { TimetableSettings } from '../domain/timetable-settings.ts';
import { quotationFaults } from '../draft/check/quotation-faults.ts';
import { draftReport } from '../draft/draft-report.ts';
import { givenPlaceholders } from '../draft/versions/given-placeholders.ts';
import type { HouseStyles } from '../house-styles/load-house-styles.ts';
import type { Regimes } from '../regimes/load-regimes.ts';

export interface FreshParts {
  styles: HouseStyles;
  timetable: TimetableSettings;
  regimes: Regimes;
}

/** What a draft is held against; where there is nothing, a note that says why. */
export interface FreshDrafts {
  fresh: Draft[];
  notes: DraftFault[];
}

/**
 * Drafts anew what a draft was drafted from: the same letter, style and givens. Where a person filled a placeholder with what could have been
 * given, a second one without it, since the rest of the draft was made before. Nothing for a style that is not there any more, or a letter
 * that is another version than the one it cites.
 */
export function freshDrafts(draft: Draft, letter: Letter, { styles, ...parts }: FreshParts): FreshDrafts {
  if (draft.letter.versionId !== letter.versionId && quotationFaults(draft, letter).length > 0)
    return without(draft, 'it was drafted from another version of the letter');
  const style = styles.styles.find(({ key }) => key === draft.style);
  if (style === undefined) return without(draft, `no house style “${draft.style}” is there now`);
  const anew = (given: Given) => draftReport({ ...parts, letter, style, bodies: styles.bodies, given });
  const before = givenBefore(draft);
  return { fresh: [anew(draft.given), ...(before === undefined ? [] : [anew(before)])], notes: [] };
}

/** The givens without those that were filled in later; undefined where none were. */
function givenBefore({ given, sections }: Draft): Given | undefined {
  const later = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ filled }) => givenPlaceholders[filled?.key ?? ''] ?? []),
  );
  if (later.length === 0) return undefined;
  const before = { ...given };
  for (const name of later) delete before[name];
  return before;
}

function without({ style }: Draft, because: string): FreshDrafts {
  return {
    fresh: [],
    notes: [
      {
        kind: 'changed',
        weight: 'note',
        text: style,
        why: `This was not held against a fresh draft, since ${because}. Read it against the letter.`,
      },
    ],
  };
}
