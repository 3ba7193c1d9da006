import { z } from 'zod';
import type { EarlierTurn } from '../../domain/answer.ts';
import { AppError } from '../../errors.ts';

const textPart = z.object({ type: z.literal('text'), text: z.string() });

/** A part of another kind may stand in a message; it is passed over. */
const messageSchema = z.object({
  role: z.enum(['system', 'user', 'assistant']),
  parts: z.array(z.union([textPart, z.object({ type: z.string() })])).max(400),
});

/** What `useChat` sends. Who may read what is never the asker's to say: no audience is taken from here. */
export const chatSchema = z.object({
  messages: z.array(messageSchema).min(1).max(400),
  council: z.string().min(1).max(200).optional(),
});

/** Of a longer conversation the last turns are read. */
const mostTurns = 6;
const longestAnswer = 4000;

/** A question with the conversation before it. */
export interface AskedInChat {
  question: string;
  council?: string;
  /** Oldest first; empty at the first question. */
  conversation: EarlierTurn[];
}

/**
 * Reads the body of a chat request, parsed from JSON. System messages are passed over: nobody gives this service orders.
 * @throws AppError `request_invalid`
 */
export function readChat(body: unknown): AskedInChat {
  const parsed = chatSchema.safeParse(body);
  const last = parsed.data?.messages.at(-1);
  if (!parsed.success || last?.role !== 'user')
    throw new AppError(
      'request_invalid',
      'The request is not a chat that ends in a question. Send {"messages": [{"role": "user", "parts": [{"type": "text", "text": "…"}]}]}.',
    );
  const { council, messages } = parsed.data;
  return {
    question: wordsOf(last),
    ...(council === undefined ? {} : { council }),
    conversation: turnsOf(messages.slice(0, -1)),
  };
}

function wordsOf({ parts }: z.infer<typeof messageSchema>): string {
  return parts.flatMap((part) => ('text' in part ? [part.text] : [])).join('\n');
}

/** A question that was never answered is left out. */
function turnsOf(messages: readonly z.infer<typeof messageSchema>[]): EarlierTurn[] {
  const turns = messages.flatMap((message, at): EarlierTurn[] => {
    const next = messages[at + 1];
    const question = wordsOf(message).trim().slice(0, 2000);
    if (message.role !== 'user' || next?.role !== 'assistant' || question === '') return [];
    return [{ question, answer: wordsOf(next).slice(0, longestAnswer) }];
  });
  return turns.slice(-mostTurns);
}
