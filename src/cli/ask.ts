import { checkQuestion } from '../domain/check-question.ts';
import { AppError } from '../errors.ts';
import { type AskFromOptions, askFrom } from './ask-from.ts';
import { printAnswer } from './print-answer.ts';
import { type ExitCode, type ReadingOptions, type VerbContext, withServices } from './verb-context.ts';

export interface AskOptions extends ReadingOptions {
  from?: string;
  /** Ask no model, though the settings name one. */
  offline?: boolean;
}

/** `ask "QUESTION"` or `ask --from FILE`: an answer in which every claim is cited, or why there is none. */
export async function ask(
  raw: string | undefined,
  options: AskOptions,
  context: VerbContext,
): Promise<ExitCode> {
  if ((raw === undefined) === (options.from === undefined)) {
    throw new AppError('usage', 'Give one question, or a file of questions with --from FILE.');
  }
  if (raw === undefined) return askFrom(options as AskFromOptions, context);
  const question = checkQuestion(raw);
  const { audience, council } = options;
  const answer = await withServices(context, options, (services) =>
    services.ask({
      question,
      audience,
      ...(council === undefined ? {} : { council }),
      ...(options.offline ? { engine: 'offline' as const } : {}),
    }),
  );
  if (options.json) context.output.json(answer);
  else printAnswer(context.output, answer);
  return 0;
}
