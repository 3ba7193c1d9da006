import type { UIMessageStreamWriter } from 'ai';
import type { AnswerEvent, Claim, UnsupportedSentence } from '../../domain/answer.ts';
import { reportAddress } from '../report-address.ts';
import { viewClaims } from '../view-claim.ts';
import type { ChatMessage } from './chat-message.ts';

/**
 * Puts what comes of a question into the stream: the places that a claim cites first, then its words as one text part, then what was checked of
 * them; what was left out as unsupported, marked so, and the whole answer last. An answer without claims is told by its reason.
 */
export class AnswerWriter {
  private claims: Claim[] = [];
  private texts = 0;
  private round = 1;

  constructor(private readonly writer: UIMessageStreamWriter<ChatMessage>) {}

  take(event: AnswerEvent): void {
    if (event.type === 'claim') this.claim(event.claim);
    else if (event.type === 'notice') this.writer.write({ type: 'data-notice', data: { text: event.text } });
    else if (event.type === 'restart') this.restart();
    else this.answer(event);
  }

  private restart(): void {
    this.writer.write({ type: 'data-restart', data: { claims: this.claims.length } });
    this.claims = [];
    // A part with a known id would replace the earlier one in the reader's message.
    this.round++;
  }

  private claim(one: Claim): void {
    this.claims.push(one);
    const { citations, numbers, origin } = viewClaims(this.claims, (place) => reportAddress(place)).at(-1)!;
    for (const citation of citations) {
      const source = one.citations[Math.max(0, numbers.indexOf(citation.number))]!;
      const id = `c${this.round}.${citation.number}`;
      this.writer.write({ type: 'data-citation', id, data: { ...citation, source } });
    }
    const textId = this.text(one.text);
    this.writer.write({ type: 'data-claim', data: { textId, voice: one.voice, origin, numbers } });
  }

  private answer({ answer: whole }: Extract<AnswerEvent, { type: 'answer' }>): void {
    const { calls: _calls, unsupported = [], ...answer } = whole;
    if (this.claims.length === 0) for (const one of answer.claims) this.claim(one);
    if (answer.claims.length === 0 && answer.reason !== undefined) this.text(answer.reason);
    if (unsupported.length > 0) this.leftOut(unsupported);
    this.writer.write({ type: 'data-answer', data: answer });
  }

  /** Never as text: a client that knows nothing of this part shows none of it. */
  private leftOut(unsupported: readonly UnsupportedSentence[]): void {
    const sentences = unsupported.map(({ text, reasons }) => ({ text, why: reasons.map(({ why }) => why) }));
    this.writer.write({ type: 'data-unsupported', data: { count: sentences.length, sentences } });
  }

  private text(words: string): string {
    const id = `t${++this.texts}`;
    this.writer.write({ type: 'text-start', id });
    this.writer.write({ type: 'text-delta', id, delta: words });
    this.writer.write({ type: 'text-end', id });
    return id;
  }
}
