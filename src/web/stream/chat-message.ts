import type { UIMessage } from 'ai';
import type { Answer, Claim } from '../../domain/answer.ts';
import type { Citation } from '../../domain/citation.ts';
import type { CitationView } from '../view-citation.ts';

/** What stands beside the text of an answer in the stream, each part named `data-<key>`. */
export type ChatData = {
  /** One cited place, sent once, before the claim that cites it first: as a page shows it, and whole. */
  citation: CitationView & { source: Citation };
  /** Of the text part with this id: how it came to be ("Quoted" …), whose words it tells, and the numbers of its citations. */
  claim: Pick<Claim, 'voice'> & { textId: string; origin: string; numbers: number[] };
  /** Said to the reader of how the answer came about. */
  notice: { text: string };
  /** The claims so far are taken back; others follow. */
  restart: { claims: number };
  /**
   * Sentences of a model that were left out, since their citations do not bear them out: how many, and each with what is against it. None of them is part of
   * the answer; whoever shows one must show it as unsupported. Sent only where there are some, before the answer.
   */
  unsupported: { count: number; sentences: { text: string; why: string[] }[] };
  /** The whole answer, last of all, without the records of calls and what was left out. */
  answer: Omit<Answer, 'calls' | 'unsupported'>;
};

/** A message as `useChat` holds it. */
export type ChatMessage = UIMessage<never, ChatData>;
