import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldReport } from '../extraction/gold-report.ts';
import { readList } from '../read-cases.ts';
import {
  type DraftingCase,
  draftingBesideSchema,
  draftingCaseSchema,
  type PublishByCase,
  publishByCaseSchema,
  type SoftenedCase,
  softenedCaseSchema,
} from './drafting-case.ts';

/** A labelled letter with all that is asked of its draft. */
export interface LabelledLetter extends DraftingCase {
  /** Styles in which it is held to everything. */
  styles: string[];
  /** Styles in which it is held to what every draft must hold. */
  layouts: string[];
  /** ISO day on which the draft is made. */
  today: string;
}

/** Everything that the suite `drafting` runs over in one folder. */
export interface DraftingSet {
  letters: LabelledLetter[];
  softened: SoftenedCase[];
  publishBy: PublishByCase[];
  /** Labelled reports of the folder's `gold.json`, each drafted from as if it were a letter. */
  reports: GoldReport[];
}

const otherLayouts = [
  'leicestershire-2010-scrutiny',
  'leicester-city-2003',
  'leicester-city-2010',
  'harrow-2004',
];

/** Any day will do that is the same in every run. */
const someDay = '2026-01-05';

/**
 * Reads `drafting.json`, `softened.json` and `publish-by.json` of a folder; `gold` are its labelled reports, `beside` a file that adds bodies, styles
 * and patterns by id. An absent file is an empty list. @throws AppError `file_unreadable` naming what is wrong.
 */
export function readDraftingCases(folder: string, beside: string, gold: readonly GoldReport[]): DraftingSet {
  const added = existsSync(beside)
    ? draftingBesideSchema.parse(JSON.parse(readFileSync(beside, 'utf8')))
    : {};
  const cases = readList(join(folder, 'drafting.json'), draftingCaseSchema);
  return {
    letters: cases.map((one) => withBeside(one, added[one.id])),
    softened: readList(join(folder, 'softened.json'), softenedCaseSchema),
    publishBy: readList(join(folder, 'publish-by.json'), publishByCaseSchema),
    reports: existsSync(join(folder, 'gold.json')) ? [...gold] : [],
  };
}

/** Whether there is anything to run. */
export function holdsDrafting({ letters, softened, publishBy, reports }: DraftingSet): boolean {
  return letters.length + softened.length + publishBy.length + reports.length > 0;
}

function withBeside(
  one: DraftingCase,
  beside: ReturnType<typeof draftingBesideSchema.parse>[string] | undefined,
): LabelledLetter {
  const styles = beside?.styles ?? ['plain'];
  const meetingDate = beside?.meetingDate ?? one.input.meetingDate;
  return {
    ...one,
    input: { ...one.input, body: beside?.body ?? one.input.body, meetingDate },
    styles,
    layouts: otherLayouts.filter((style) => !styles.includes(style)),
    today: beside?.today ?? meetingDate ?? someDay,
    wouldBeInventionPatterns: [
      ...(one.wouldBeInventionPatterns ?? []),
      ...(beside?.wouldBeInventionPatterns ?? []),
    ],
  };
}
