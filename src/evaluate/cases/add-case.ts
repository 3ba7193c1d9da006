import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AppError } from '../../errors.ts';
import { quoteFinder } from '../locate-quote.ts';
import { loadReportTexts } from '../report-texts.ts';
import type { Subject } from '../subject.ts';
import { type AddedCase, addedCaseSchema } from './added-case.ts';
import type { CaseOptions } from './case-options.ts';
import { readAddedCases } from './read-added-cases.ts';

/** Letters that ids of a suite begin with. */
const letters: Record<string, string> = {
  answering: 'A',
  unanswerable: 'U',
  hostile: 'H',
  ledger: 'L',
  extraction: 'E',
};

/**
 * Adds one case as a line, once every quote is found in the report that the library holds. Returns its id.
 * @throws AppError `usage` naming the field that is wrong, the quote that is not in the report, or the id that is taken;
 * `file_unreadable` when the file holds a wrong line already.
 */
export async function addCase(options: CaseOptions, subject: Subject): Promise<string> {
  const before = readAddedCases(options.to);
  const taken = new Set(before.flatMap((line) => ('id' in line ? [line.id] : [])));
  const id = options.id ?? nextId(letters[options.content.suite] ?? 'C', taken);
  if (taken.has(id))
    throw new AppError('usage', `There is a case ${id} in ${basename(options.to)}: take another --id.`);
  const parsed = addedCaseSchema.safeParse({ id, ...options.content });
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new AppError('usage', `The case is not whole, field ${issue.path.join('.')}: ${issue.message}.`);
  }
  await checkQuotes(parsed.data, subject);
  append(options.to, parsed.data);
  return id;
}

function nextId(letter: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const id = `${letter}-added-${String(number).padStart(3, '0')}`;
    if (!taken.has(id)) return id;
  }
}

async function checkQuotes(line: AddedCase, subject: Subject): Promise<void> {
  if (line.suite !== 'answering') return;
  const { byFile } = await loadReportTexts(subject, 'exempt');
  for (const { file, quote, occurrence } of line.supporting) {
    const text = byFile.get(file);
    if (text === undefined) throw new AppError('usage', `The library holds no report ${file}.`);
    const found = quoteFinder(text)(quote, { occurrence });
    if (found === 'absent') throw new AppError('usage', `The quote does not stand in ${file}: "${quote}".`);
    if (found === 'ambiguous')
      throw new AppError('usage', `The quote stands more than once in ${file}: say which with --occurrence.`);
  }
}

function append(file: string, line: AddedCase): void {
  mkdirSync(dirname(file), { recursive: true });
  const open = existsSync(file) && !/(?:^|\n)$/u.test(readFileSync(file, 'utf8'));
  appendFileSync(file, `${open ? '\n' : ''}${JSON.stringify(line)}\n`);
}
