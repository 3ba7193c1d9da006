import type { Audience } from '../../domain/audience.ts';
import type { GivenFeedback } from '../../domain/feedback.ts';
import { printTable } from '../print-table.ts';
import { type ExitCode, type VerbContext, type VerbOptions, withServices } from '../verb-context.ts';

export interface FeedbackOptions extends VerbOptions {
  audience: Audience;
}

const header = ['turn', 'when', 'reader', 'said', 'answer', 'case', 'question', 'reason'];

function row({ turnId, at, reader, kind, answer, acceptedAt, question, reason }: GivenFeedback): string[] {
  const accepted = acceptedAt === undefined ? '' : acceptedAt.slice(0, 10);
  // One line each, whatever a reader typed.
  const words = [question, reason].map((text) => text.replace(/\s+/gu, ' '));
  return [turnId, at.slice(0, 16).replace('T', ' '), reader, kind, answer.status, accepted, ...words];
}

/** `feedback list`: what readers said of answers that the audience may see. */
export async function list(options: FeedbackOptions, context: VerbContext): Promise<ExitCode> {
  const { audience } = options;
  const given = await withServices(context, options, (services) => services.feedback({ audience }));
  if (options.json) context.output.json(given);
  else if (given.length === 0) context.output.line('Nobody has said anything of an answer that you may see.');
  else printTable(context.output, header, given.map(row));
  return 0;
}
