import type { AnswerEvent } from '../../domain/answer.ts';
import type { Turn } from '../../domain/conversation.ts';

/** What comes of a turn while it is answered; `waiting` says how many are before it, `ended` comes last. */
export type TurnEvent =
  | AnswerEvent
  | { type: 'waiting'; before: number }
  | { type: 'ended'; state: Exclude<Turn['state'], 'asking'>; failure?: { code: string; message: string } };

/** An event with its place in its turn, from 1: whoever lost the connection goes on after the last that they had. */
export interface NumberedEvent {
  number: number;
  event: TurnEvent;
}
