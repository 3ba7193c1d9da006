import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { askedScopeSchema } from './asked-scope.ts';
import { feedbackSchema } from './feedback.ts';

/**
 * How far a turn is. `asking`: it is being answered; `stopped`: the asker stopped it; `failed`: no answer came, and the failure says why;
 * `interrupted`: the service ended while it was being answered.
 */
export const turnStateSchema = z.enum(['asking', 'answered', 'stopped', 'failed', 'interrupted']);
export type TurnState = z.infer<typeof turnStateSchema>;

/** One question of a conversation, with what came of it. */
export const turnSchema = z.object({
  turnId: z.string(),
  conversationId: z.string(),
  /** Of its conversation, from 1. */
  number: z.int().min(1),
  /** ISO 8601 in UTC. */
  askedAt: z.string(),
  question: z.string(),
  scope: askedScopeSchema,
  state: turnStateSchema,
  /** Only in a turn that is `answered`; absent there too when it rests on a report that its reader may not see now. */
  answer: answerSchema.optional(),
  /** The answer is kept, and rests on a report that its reader may not see now: nothing of it is shown. */
  withheld: z.literal(true).optional(),
  failure: z.object({ code: z.string(), message: z.string() }).optional(),
  feedback: feedbackSchema.optional(),
});
export type Turn = z.infer<typeof turnSchema>;

/** A conversation as lists show it. */
export const conversationSummarySchema = z.object({
  conversationId: z.string(),
  /** The first question. */
  title: z.string(),
  startedAt: z.string(),
  lastAt: z.string(),
  turnCount: z.int().min(1),
});
export type ConversationSummary = z.infer<typeof conversationSummarySchema>;

/** A conversation with its turns, oldest first. */
export const conversationSchema = conversationSummarySchema.extend({ turns: z.array(turnSchema) });
export type Conversation = z.infer<typeof conversationSchema>;
