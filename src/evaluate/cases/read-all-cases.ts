import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../errors.ts';
import type { CaseSet } from '../case-files.ts';
import type { ClaimTrial } from '../claims/claim-trial.ts';
import { readClaimTrials } from '../claims/read-claim-trials.ts';
import { type DraftingSet, holdsDrafting, readDraftingCases } from '../drafting/read-drafting-cases.ts';
import type { GoldReport } from '../extraction/gold-report.ts';
import { readGoldReports } from '../extraction/read-gold-reports.ts';
import { type LedgerCase, ledgerCaseSchema } from '../ledger/ledger-case.ts';
import { caseFileNames, readCases, readList } from '../read-cases.ts';
import type { Suite } from '../run-evaluation.ts';
import type { AddedCase } from './added-case.ts';
import { readAddedCases } from './read-added-cases.ts';

/** Every case of a folder, whatever suite it is for. */
export interface AllCases {
  cases: CaseSet;
  gold: GoldReport[];
  ledger: LedgerCase[];
  drafting: DraftingSet;
  claims: ClaimTrial[];
}

/**
 * Reads the questions, ledger questions, labels, drafting cases and added lines of a folder; `beside` is the file of counts and keys that stand beside
 * labels, with `beside-drafting.json` next to it, `added` a further JSONL file, and `claims` where claims are and the number their lies are made by.
 * @throws AppError `file_missing` when the folder holds none, `file_unreadable` naming what is wrong.
 */
export function readAllCases(
  folder: string,
  beside: string,
  added?: string,
  claims = { folder: join(folder, 'claims'), seed: 1 },
): AllCases {
  const gold = readGoldReports(folder, beside).reports;
  const ledger = readList(join(folder, 'ledger-questions.json'), ledgerCaseSchema);
  const lines = [join(folder, 'added.jsonl'), ...(added === undefined ? [] : [added])].flatMap(
    readAddedCases,
  );
  const drafting = readDraftingCases(folder, join(dirname(beside), 'beside-drafting.json'), gold);
  const trials = readClaimTrials(claims.folder, claims.seed);
  const hasFiles = caseFileNames.some((name) => existsSync(join(folder, name)));
  const cases =
    hasFiles || (gold.length + ledger.length + trials.length === 0 && !holdsDrafting(drafting))
      ? readCases(folder)
      : { answerable: [], unanswerable: [], hostile: [] };
  const all = lines.reduce(withAdded, { cases, gold, ledger, drafting, claims: trials });
  refuseRepeatedIds(folder, all);
  return all;
}

/** The suites that these cases hold anything for. */
export function suitesOf({ cases, gold, ledger, drafting, claims }: AllCases): Suite[] {
  const asked = cases.answerable.length + cases.unanswerable.length + cases.hostile.length > 0;
  return [
    ...(asked ? (['retrieval', 'answering'] as const) : []),
    ...(gold.length > 0 ? (['extraction'] as const) : []),
    ...(ledger.length > 0 ? (['ledger'] as const) : []),
    ...(gold.length > 0 ? (['briefing'] as const) : []),
    ...(holdsDrafting(drafting) ? (['drafting'] as const) : []),
    ...(claims.length > 0 ? (['claims'] as const) : []),
  ];
}

function withAdded(all: AllCases, line: AddedCase): AllCases {
  const { cases, gold, ledger } = all;
  switch (line.suite) {
    case 'answering':
      return { ...all, cases: { ...cases, answerable: [...cases.answerable, line] } };
    case 'unanswerable':
      return { ...all, cases: { ...cases, unanswerable: [...cases.unanswerable, line] } };
    case 'hostile':
      return { ...all, cases: { ...cases, hostile: [...cases.hostile, line] } };
    case 'ledger':
      return { ...all, ledger: [...ledger, line] };
    case 'extraction':
      return { ...all, gold: withLabels(gold, line) };
  }
}

/** Labels of a report that is labelled already add to its lists and replace its facts. */
function withLabels(
  gold: readonly GoldReport[],
  { suite: _, ...line }: AddedCase & { suite: 'extraction' },
): GoldReport[] {
  const before = gold.find((one) => one.file === line.file);
  if (before === undefined) return [...gold, line];
  const joined = Object.entries(line).map(([name, value]) => {
    const was = (before as Record<string, unknown>)[name];
    return [name, Array.isArray(was) && Array.isArray(value) ? [...was, ...value] : value];
  });
  return gold.map((one) => (one === before ? { ...one, ...Object.fromEntries(joined) } : one));
}

function refuseRepeatedIds(folder: string, { cases, ledger }: AllCases): void {
  const seen = new Set<string>();
  for (const { id } of [...cases.answerable, ...cases.unanswerable, ...cases.hostile, ...ledger]) {
    if (seen.has(id))
      throw new AppError(
        'file_unreadable',
        `Two cases of ${join(basename(dirname(folder)), basename(folder))} are called ${id}: rename one.`,
      );
    seen.add(id);
  }
}
