import type { ClaimLine, ClaimVerdict } from '../domain/claim-check.ts';
import type { Failure } from '../domain/failure.ts';
import { AppError } from '../errors.ts';
import { describeFailure } from './describe-failure.ts';
import { parseClaimLine } from './parse-claim-line.ts';
import { readQuestionFile } from './read-question-file.ts';
import { splitLines } from './split-lines.ts';
import type { ExitCode, VerbContext, VerbOptions } from './verb-context.ts';
import { wrapText } from './wrap-text.ts';

export interface ClaimOptions extends VerbOptions {
  from?: string;
  quote?: string;
  context?: string[];
}

/**
 * `claim --from FILE` or `claim "SENTENCE" --quote "…"`: whether anything is found against a sentence in the words that it cites. With `--json` a verdict
 * for each line of the file, in order; a line that cannot be read gives a failure and the next is read. Exit code 1 when there was one.
 */
export async function claim(
  sentence: string | undefined,
  options: ClaimOptions,
  context: VerbContext,
): Promise<ExitCode> {
  if ((sentence === undefined) === (options.from === undefined))
    throw new AppError('usage', 'Give one sentence with --quote "…", or a file of claims with --from FILE.');
  const print = printer(options, context);
  if (options.from !== undefined) return claimsFrom(options.from, print, context);
  if (sentence === undefined || options.quote === undefined)
    throw new AppError('usage', 'Give the words that the sentence cites with --quote "…".');
  const check = await context.openClaims();
  print(check({ id: '1', quote: options.quote, context: options.context ?? [], claim: sentence }));
  return 0;
}

async function claimsFrom(
  file: string,
  print: (verdict: ClaimVerdict) => void,
  context: VerbContext,
): Promise<ExitCode> {
  const { output } = context;
  const bytes = await readQuestionFile(file, context.input());
  const check = await context.openClaims();
  const counted = { supported: 0, not: 0, unread: 0 };
  for (const { number, line } of splitLines(bytes)) {
    if (output.isClosed()) break;
    const read = checkLine(line, check);
    if ('failure' in read) {
      counted.unread++;
      output.json({ ...read.failure, line: number });
      output.note(`rapporteur: line ${number}: ${read.failure.message} (${read.failure.code})`);
      continue;
    }
    counted[read.verdict.supported ? 'supported' : 'not']++;
    print(read.verdict);
  }
  const { supported, not, unread } = counted;
  output.note(`${supported} supported, ${not} not${unread === 0 ? '' : `, ${unread} could not be read`}`);
  return unread === 0 ? 0 : 1;
}

/** A line that fails, for whatever reason, is told and the next is read. */
function checkLine(
  bytes: Buffer,
  check: (line: ClaimLine) => ClaimVerdict,
): { verdict: ClaimVerdict } | { failure: Failure } {
  let id: string | undefined;
  try {
    const line = parseClaimLine(bytes, (known) => {
      id = known;
    });
    return { verdict: check(line) };
  } catch (error) {
    return { failure: { ...(id === undefined ? {} : { id }), ...describeFailure(error) } };
  }
}

function printer({ json }: ClaimOptions, { output }: VerbContext): (verdict: ClaimVerdict) => void {
  if (json) return (verdict) => output.json(verdict);
  return ({ id, supported, reasons }) => {
    output.line(`${id}  ${supported ? 'nothing found against it' : 'not supported'}`);
    for (const { kind, why } of reasons)
      for (const line of wrapText(`${kind}: ${why}`, output.width - 4)) output.line(`    ${line}`);
  };
}
