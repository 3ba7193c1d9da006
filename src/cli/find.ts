import { checkQuestion } from '../domain/check-question.ts';
import { printPassages } from './print-passages.ts';
import { type ExitCode, type ReadingOptions, type VerbContext, withServices } from './verb-context.ts';

export interface FindOptions extends ReadingOptions {
  top: number;
}

/** `find "QUESTION"`: the nearest passages, best first. */
export async function find(raw: string, options: FindOptions, context: VerbContext): Promise<ExitCode> {
  const question = checkQuestion(raw);
  const { audience, council, top } = options;
  const passages = await withServices(context, options, (services) =>
    services.find({ question, audience, top, ...(council === undefined ? {} : { council }) }),
  );
  if (council !== undefined && passages.length === 0)
    context.output.note(
      'No report held here is about that council. "rapporteur reports" lists those that are.',
    );
  if (options.json) context.output.json(passages);
  else printPassages(context.output, passages);
  return 0;
}
