import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type FeedbackCase, feedbackCase, type RightAnswer } from '../../domain/feedback-case.ts';
import { AppError } from '../../errors.ts';
import { type ExitCode, type VerbContext, withServices } from '../verb-context.ts';
import type { FeedbackOptions } from './list-feedback.ts';

export interface AcceptOptions extends FeedbackOptions {
  to: string;
  quote?: Extract<RightAnswer, { supporting: unknown }>['supporting'];
  refused?: boolean;
}

function rightOf({ quote, refused }: AcceptOptions): RightAnswer | undefined {
  if (quote !== undefined && refused)
    throw new AppError('usage', 'Either words answer the question, or refusing is right: leave one out.');
  if (quote !== undefined) return { supporting: quote };
  return refused ? { refused: true } : undefined;
}

/** `feedback accept TURN --to FILE`: a case of what a reader said, as one more line of the file. */
export async function accept(
  turnId: string,
  options: AcceptOptions,
  context: VerbContext,
): Promise<ExitCode> {
  const which = { audience: options.audience, turnId };
  const right = rightOf(options);
  const made = await withServices(context, options, async (services) => {
    const [given] = await services.feedback(which);
    if (given === undefined)
      throw new AppError(
        'turn_unknown',
        'Nothing was said of such an answer. "rapporteur feedback list" lists it.',
      );
    const one = feedbackCase(given, right);
    await append(options.to, one);
    await services.acceptFeedback(which);
    return one;
  });
  if (options.json) context.output.json(made);
  else context.output.line(`Case ${made.id} of the suite ${made.suite} is in ${options.to}.`);
  return 0;
}

/** @throws AppError `usage` where the file holds the case already */
async function append(file: string, made: FeedbackCase): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const before = await readFile(file, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return '';
    throw fault;
  });
  if (before.includes(`"id":${JSON.stringify(made.id)}`))
    throw new AppError('usage', `Case ${made.id} is in ${file} already. Take its line out to make it anew.`);
  await appendFile(file, `${before === '' || before.endsWith('\n') ? '' : '\n'}${JSON.stringify(made)}\n`);
}
