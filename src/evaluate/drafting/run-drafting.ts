import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft } from '../../domain/draft.ts';
import type { CaseResult } from '../case-result.ts';
import { type RunnableCase, runCases } from '../run-cases.ts';
import type { DraftingSubject } from '../subject.ts';
import { labelledDraft, type Opening, publishByDraft, reportDraft } from './drafting-cases.ts';
import { letterFiles } from './letter-files.ts';
import type { DraftingSet, LabelledLetter } from './read-drafting-cases.ts';
import { softenedCases } from './softened-cases.ts';

export interface DraftingRun {
  set: DraftingSet;
  /** Folder from which the folders that cases name are taken. */
  root: string;
  /** Folder of the letters of cases that name none. */
  reports: string;
  /** Only cases with these ids, or of these letters; empty means all. */
  ids: readonly string[];
  /** For each case, in milliseconds. */
  deadline: number;
  /** Make one draft first that is not counted. */
  warmUp: boolean;
}

/**
 * The suite `drafting`: every letter drafted in its styles, every labelled report, the dates before meetings, and the check of softened words.
 * Letters are opened before anything is timed. `texts` are what was read of each letter, by id of the case.
 */
export async function runDrafting(
  drafts: DraftingSubject,
  run: DraftingRun,
): Promise<{ results: CaseResult[]; texts: Map<string, string> }> {
  const scratch = mkdtempSync(join(tmpdir(), 'drafting-'));
  try {
    const texts = new Map<string, string>();
    const open = letterFiles(drafts, scratch);
    const ready = await casesOf(drafts, run, open, texts);
    if (run.warmUp) await runCases(ready.slice(0, 1), run.deadline);
    const softened = softenedCases(drafts, run.set.softened).filter(({ id }) => isWanted(id, run.ids));
    return {
      results: [...(await runCases(ready, run.deadline)), ...(await runCases(softened, run.deadline))],
      texts,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A case whose letter is not opened yet. */
interface Planned {
  id: string;
  open: () => Opening;
  make: (opening: Opening) => RunnableCase<Draft>;
}

async function casesOf(
  drafts: DraftingSubject,
  run: DraftingRun,
  open: ReturnType<typeof letterFiles>,
  texts: Map<string, string>,
): Promise<RunnableCase<Draft>[]> {
  const wanted = plan(drafts, run, open).filter(({ id }) => isWanted(id, run.ids));
  const ready: RunnableCase<Draft>[] = [];
  for (const { id, open: begin, make } of wanted) {
    const opening = begin();
    ready.push(make(opening));
    // A letter that cannot be opened fails its case when that is run.
    const text = await opened(opening);
    if (text !== undefined) texts.set(id, text);
  }
  return ready;
}

async function opened(opening: Opening): Promise<string | undefined> {
  const [outcome] = await Promise.allSettled([opening]);
  return outcome.status === 'fulfilled' ? outcome.value.letter.content.text : undefined;
}

function plan(
  drafts: DraftingSubject,
  { set, root, reports }: DraftingRun,
  open: ReturnType<typeof letterFiles>,
): Planned[] {
  const opening =
    ({ input: { folder, file, lines } }: LabelledLetter) =>
    () =>
      open(folder === undefined ? reports : join(root, folder), file, lines);
  const letters = set.letters.flatMap((letter) =>
    [...letter.styles, ...letter.layouts].map((style) => {
      const layout = !letter.styles.includes(style);
      const make = (made: Opening) => labelledDraft(drafts, letter, { style, opening: made, layout });
      return { id: `${letter.id} ${style}`, open: opening(letter), make };
    }),
  );
  const golds = set.reports.map((gold) => ({
    id: gold.file,
    open: () => open(reports, gold.file),
    make: (made: Opening) => reportDraft(drafts, gold, made),
  }));
  const [any] = set.letters;
  const meetings = (any === undefined ? [] : set.publishBy).map((meeting) => ({
    id: meeting.id,
    open: opening(any!),
    make: (made: Opening) => publishByDraft(drafts, meeting, made),
  }));
  return [...letters, ...golds, ...meetings];
}

function isWanted(id: string, ids: readonly string[]): boolean {
  return ids.length === 0 || ids.includes(id) || ids.includes(id.split(' ')[0]!);
}
