import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppError } from '../../errors.ts';
import { seededRandom } from '../seeded-random.ts';
import { type ClaimTrial, claimTrialSchema } from './claim-trial.ts';
import type { ClaimsSeed } from './claims-seed.ts';
import { makeLies } from './make-lies.ts';
import { readClaimsSeed } from './read-claims-seed.ts';
import { trueClaims } from './true-claims.ts';

/**
 * Every claim of a folder to try the checker on: of `seed.json` the lies that the number `random` makes, and its true claims as they stand and in other
 * words; then the lines of each `.jsonl` file. An absent folder or file holds none.
 * @throws AppError `file_unreadable` naming file, line and field, or an id that stands twice.
 */
export function readClaimTrials(folder: string, random: number): ClaimTrial[] {
  if (!existsSync(folder)) return [];
  const seed = join(folder, 'seed.json');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const trials = [
    ...(existsSync(seed) ? trialsOf(readClaimsSeed(seed), random) : []),
    ...files.flatMap((name) => readLines(join(folder, name))),
  ];
  refuseRepeatedIds(trials);
  return trials;
}

/** The first number is what baselines hold; cases of another one are other cases, and have other ids. */
function trialsOf(seed: ClaimsSeed, number: number): ClaimTrial[] {
  const mark = number === 1 ? '' : `@${number}`;
  const lies = makeLies(seed, seededRandom(number)).map(
    ({ id, from: _, ...lie }): ClaimTrial => ({ ...lie, id: `${id}${mark}`, supported: false, set: 'lie' }),
  );
  const plain = trueClaims(seed);
  const said = new Map(plain.map(({ id, claim }) => [id, claim]));
  const otherwise = trueClaims(seed, seededRandom(number))
    .filter(({ id, claim }) => said.get(id) !== claim)
    .map((line) => ({ ...line, id: `${line.id} otherwise${mark}`, kind: 'said otherwise' }));
  const truths = [...plain.map((line) => ({ ...line, kind: 'as it stands' })), ...otherwise];
  return [...lies, ...truths.map((line): ClaimTrial => ({ ...line, supported: true, set: 'seed' }))];
}

function readLines(file: string): ClaimTrial[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, at) => (isPassedOver(text) ? [] : [readLine(text, `${basename(file)}, line ${at + 1}`)]));
}

function readLine(text: string, where: string): ClaimTrial {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new AppError('file_unreadable', `${where} is not JSON: mend it and run again.`, { cause });
  }
  const parsed = claimTrialSchema.safeParse(content);
  if (parsed.success) return { ...parsed.data, set: parsed.data.supported ? 'paraphrase' : 'lie' };
  const issue = parsed.error.issues[0]!;
  throw new AppError('file_unreadable', `${where}, at ${issue.path.join('.')}: ${issue.message}.`, {
    cause: parsed.error,
  });
}

function isPassedOver(text: string): boolean {
  return text.trim() === '' || text.startsWith('//');
}

function refuseRepeatedIds(trials: readonly ClaimTrial[]): void {
  const seen = new Set<string>();
  for (const { id } of trials) {
    if (seen.has(id)) throw new AppError('file_unreadable', `Two claims are called ${id}: rename one.`);
    seen.add(id);
  }
}
