import type { Answer } from '../domain/answer.ts';
import type { Failure } from '../domain/failure.ts';
import type { Services } from '../services.ts';
import { describeFailure } from './describe-failure.ts';
import { type ParsedLine, parseQuestionLine } from './parse-question-line.ts';
import { readQuestionFile } from './read-question-file.ts';
import { splitLines } from './split-lines.ts';
import { type ExitCode, type ReadingOptions, type VerbContext, withServices } from './verb-context.ts';

export interface AskFromOptions extends ReadingOptions {
  from: string;
  /** Ask no model, though the settings name one. */
  offline?: boolean;
}

async function answerLine(services: Services, parsed: ParsedLine, options: AskFromOptions): Promise<Answer> {
  if (parsed.asked === undefined) throw parsed.fault;
  const council = parsed.asked.council ?? options.council;
  const answer = await services.ask({
    question: parsed.asked.question,
    audience: parsed.asked.audience ?? options.audience,
    ...(council === undefined ? {} : { council }),
    ...(parsed.id === undefined ? {} : { id: parsed.id }),
    ...(options.offline ? { engine: 'offline' as const } : {}),
  });
  return parsed.id === undefined ? answer : { ...answer, id: parsed.id };
}

/**
 * `ask --from FILE`: one JSON line for each line of the file, in the same order; blank lines are passed over.
 * A line that cannot be answered gives a failure and the next is read. Exit code 1 when there was one.
 */
export async function askFrom(options: AskFromOptions, context: VerbContext): Promise<ExitCode> {
  const bytes = await readQuestionFile(options.from, context.input());
  return withServices(context, options, async (services) => {
    let code: ExitCode = 0;
    for (const { number, line } of splitLines(bytes)) {
      if (context.output.isClosed()) break;
      const parsed = parseQuestionLine(line);
      try {
        context.output.json(await answerLine(services, parsed, options));
      } catch (error) {
        const { id, question } = parsed;
        const known = {
          ...(id === undefined ? {} : { id }),
          ...(question === undefined ? {} : { question }),
        };
        const failure: Failure = { ...known, line: number, ...describeFailure(error) };
        context.output.json(failure);
        context.output.note(`rapporteur: line ${number}: ${failure.message} (${failure.code})`);
        code = 1;
      }
    }
    return code;
  });
}
