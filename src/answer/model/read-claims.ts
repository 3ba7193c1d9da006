import { splitSentences } from '../../domain/split-sentences.ts';
import type { ModelCitation, ModelEvent } from '../../models/language-model.ts';
import { stripMarkup } from './strip-markup.ts';
import { tidyLine } from './tidy-line.ts';

/** A sentence of a model, complete, with every citation of the stretches that it runs over; or what it says is not stated. */
export type ReadClaim =
  | { kind: 'sentence'; text: string; citations: readonly ModelCitation[]; leaked: boolean }
  | { kind: 'missing'; text: string };

type TextEvent = Exclude<ModelEvent, { type: 'end' }>;

/** Reads a model's events into sentences. */
export interface ClaimReader {
  /** The sentences that this event completes; none when it completes none. A sentence waits until the stretches that it runs over have ended. */
  take(event: TextEvent): ReadClaim[];
  /** What is left. Where the model did not end by itself (`whole` is false), only what ends as a sentence does. */
  finish(whole: boolean): ReadClaim[];
}

const notStated = /^not stated(?: in the reports?)?\s*[:–—-]\s*/iu;

/** Opens a reader of one answer. */
export function readClaims(): ClaimReader {
  return new Reader();
}

class Reader implements ClaimReader {
  private text = '';
  /** For each character of `text` the stretch it came with. */
  private owners: number[] = [];
  private leaks = new Set<number>();
  private held = '';
  private stretches: { citations: ModelCitation[]; ended: boolean }[] = [{ citations: [], ended: false }];
  /** Whether the line began with "Not stated". */
  private inMissing = false;
  private lineBegan = true;

  take(event: TextEvent): ReadClaim[] {
    if (event.type === 'text') this.add(event.text, true);
    else if (event.type === 'citation') this.stretches.at(-1)!.citations.push(event.citation);
    else {
      this.stretches.at(-1)!.ended = true;
      this.stretches.push({ citations: [], ended: false });
    }
    return this.drain(false);
  }

  finish(whole: boolean): ReadClaim[] {
    this.add('', false);
    for (const stretch of this.stretches) stretch.ended = true;
    if (!whole) this.dropUnfinished();
    return this.drain(true);
  }

  private add(more: string, expectsMore: boolean): void {
    const { text, leaks, held } = stripMarkup(this.held + more, expectsMore);
    const at = this.text.length;
    // A closing mark at the very beginning belongs to what was read before it.
    for (const leak of leaks) this.leaks.add(at + leak);
    if (leaks.length > 0 && at > 0 && leaks[0] === 0) this.leaks.add(this.text.trimEnd().length - 1);
    this.text += text;
    for (let each = 0; each < text.length; each++) this.owners.push(this.stretches.length - 1);
    this.held = held;
  }

  /** Half a sentence may say the opposite of the whole. */
  private dropUnfinished(): void {
    const lastLine = this.text.lastIndexOf('\n') + 1;
    const last = splitSentences(this.text, lastLine).at(-1);
    if (last !== undefined && !/[.!?…]["'”’)\]*_]*$/u.test(this.text.slice(last.startChar, last.endChar)))
      this.cut(last.startChar, this.text.length);
  }

  private drain(all: boolean): ReadClaim[] {
    const read: ReadClaim[] = [];
    for (;;) {
      // A number that opens a line is known by standing at its very beginning.
      this.cut(0, /^[^\S\n]*/u.exec(this.text)![0].length);
      const lineEnd = this.text.indexOf('\n');
      const isWhole = lineEnd >= 0 || all;
      const [first, next] = splitSentences(this.text, 0, lineEnd >= 0 ? lineEnd : this.text.length);
      if (first === undefined) {
        if (lineEnd < 0) return read;
        this.endLine(lineEnd);
        continue;
      }
      if ((next === undefined && !isWhole) || !this.hasEnded(first.endChar)) return read;
      read.push(...this.sentence(first.startChar, first.endChar, next === undefined));
      this.cut(0, first.endChar);
    }
  }

  private endLine(at: number): void {
    this.cut(0, at + 1);
    this.inMissing = false;
    this.lineBegan = true;
  }

  private hasEnded(end: number): boolean {
    return this.owners.slice(0, end).every((owner) => this.stretches[owner]!.ended);
  }

  private sentence(start: number, end: number, endsLine: boolean): ReadClaim[] {
    const owners = new Set(this.owners.slice(start, end));
    const citations = [...owners].flatMap((owner) => this.stretches[owner]!.citations);
    const raw = this.text.slice(start, end);
    const text = tidyLine(raw, { beginsLine: this.lineBegan, endsLine, cited: citations.length > 0 });
    const leaked = [...this.leaks].some((at) => at >= start && at < end);
    this.lineBegan = false;
    if (text === '') return [];
    if (notStated.test(text)) {
      this.inMissing = true;
      return [{ kind: 'missing', text: text.replace(notStated, '').replace(/\.$/u, '') }];
    }
    // What goes on after "Not stated: …" without a citation explains it, and says nothing of the reports.
    if (this.inMissing && citations.length === 0) return [];
    return [{ kind: 'sentence', text, citations, leaked }];
  }

  private cut(from: number, to: number): void {
    this.text = this.text.slice(0, from) + this.text.slice(to);
    this.owners.splice(from, to - from);
    this.leaks = new Set(
      [...this.leaks].filter((at) => at < from || at >= to).map((at) => (at >= to ? at - (to - from) : at)),
    );
  }
}
