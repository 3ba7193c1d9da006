import type { Span } from '../../domain/span.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import type { ModelCitation, ModelEvent } from '../../models/language-model.ts';
import { stripMarkup } from './strip-markup.ts';
import { tidyLine } from './tidy-line.ts';

/**
 * A sentence of a model, complete, with every citation of the stretches that it runs over; what it says is not stated; or words beside those, cited for
 * nothing (what goes on after a gap, a heading, a lead-in), which are shown to nobody.
 */
export type ReadClaim =
  | { kind: 'sentence'; text: string; citations: readonly ModelCitation[]; leaked: boolean }
  | { kind: 'missing'; text: string }
  | { kind: 'aside'; text: string };

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

/** Characters that are split into sentences at once: a long answer would else be split anew, whole, for each of its sentences. */
const splitAtOnce = 2000;

interface Stretch {
  citations: ModelCitation[];
  /** Characters of the whole answer before it. */
  start: number;
  ended: boolean;
}

/** A heading or a lead-in that says something: with a figure, or with more words than a title has. */
function asideOf(raw: string): ReadClaim[] {
  const words = raw.match(/[\p{L}\p{N}]+/gu) ?? [];
  const says = words.length > titleWords || /\p{N}/u.test(raw);
  return says
    ? [
        {
          kind: 'aside',
          text: raw
            .replace(/[*_#`|]+/gu, ' ')
            .replace(/\s+/gu, ' ')
            .trim(),
        },
      ]
    : [];
}

/** A heading of so many words names a subject, and tells nothing of it. */
const titleWords = 3;

class Reader implements ClaimReader {
  private text = '';
  /** Characters of the whole answer before `text`. */
  private before = 0;
  /** Where markup leaked, counted over the whole answer. */
  private leaks = new Set<number>();
  private held = '';
  /** Those that `text` runs over, and the one that goes on. */
  private stretches: Stretch[] = [{ citations: [], start: 0, ended: false }];
  /** Whether the line began with "Not stated". */
  private inMissing = false;
  private lineBegan = true;

  take(event: TextEvent): ReadClaim[] {
    if (event.type === 'text') this.add(event.text, true);
    else if (event.type === 'citation') this.stretches.at(-1)!.citations.push(event.citation);
    else {
      this.stretches.at(-1)!.ended = true;
      this.stretches.push({ citations: [], start: this.before + this.text.length, ended: false });
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
    const at = this.before + this.text.length;
    // A closing mark at the very beginning belongs to what was read before it.
    for (const leak of leaks) this.leaks.add(at + leak);
    if (leaks[0] === 0 && this.text !== '') this.leaks.add(this.before + this.text.trimEnd().length - 1);
    this.text += text;
    this.held = held;
  }

  /** Half a sentence may say the opposite of the whole. */
  private dropUnfinished(): void {
    const lastLine = this.text.lastIndexOf('\n') + 1;
    const last = splitSentences(this.text, lastLine).at(-1);
    if (last !== undefined && !/[.!?…]["'”’)\]*_]*$/u.test(this.text.slice(last.startChar, last.endChar)))
      this.text = this.text.slice(0, last.startChar);
  }

  private drain(all: boolean): ReadClaim[] {
    const read: ReadClaim[] = [];
    while (all || this.hasEnded(1)) {
      // A number that opens a line is known by standing at its very beginning.
      this.drop(/^[^\S\n]*/u.exec(this.text)![0].length);
      const lineEnd = this.text.indexOf('\n');
      const [first, next] = this.sentences(lineEnd);
      if (first === undefined) {
        if (lineEnd < 0) return read;
        this.endLine(lineEnd);
        continue;
      }
      const isWhole = next !== undefined || lineEnd >= 0 || all;
      if (!isWhole || !this.hasEnded(first.endChar)) return read;
      read.push(...this.sentence(first.startChar, first.endChar, next === undefined));
      this.drop(first.endChar);
    }
    return read;
  }

  /** The first sentence of the line, and the next where there is one. */
  private sentences(lineEnd: number): Span[] {
    const end = lineEnd >= 0 ? lineEnd : this.text.length;
    const found = splitSentences(this.text, 0, Math.min(end, splitAtOnce));
    return found.length > 1 || end <= splitAtOnce ? found : splitSentences(this.text, 0, end);
  }

  private endLine(at: number): void {
    this.drop(at + 1);
    this.inMissing = false;
    this.lineBegan = true;
  }

  /** True when every stretch that the first `length` characters run over has ended. */
  private hasEnded(length: number): boolean {
    return this.stretches.every(({ start, ended }) => ended || start >= this.before + length);
  }

  private sentence(start: number, end: number, endsLine: boolean): ReadClaim[] {
    const [from, to] = [this.before + start, this.before + end];
    const citations = this.stretches
      .filter((stretch, at) => stretch.start < to && (this.stretches[at + 1]?.start ?? to) > from)
      .flatMap((stretch) => stretch.citations);
    const raw = this.text.slice(start, end);
    const text = tidyLine(raw, { beginsLine: this.lineBegan, endsLine, cited: citations.length > 0 });
    const leaked = [...this.leaks].some((at) => at >= from && at < to);
    this.lineBegan = false;
    if (text === '') return asideOf(raw);
    if (notStated.test(text)) {
      this.inMissing = true;
      return [{ kind: 'missing', text: text.replace(notStated, '').replace(/\.$/u, '') }];
    }
    if (this.inMissing && citations.length === 0) return [{ kind: 'aside', text }];
    return [{ kind: 'sentence', text, citations, leaked }];
  }

  /** Lets go of the first characters, and of the stretches and leaks that stand before what is left. */
  private drop(length: number): void {
    if (length === 0) return;
    this.text = this.text.slice(length);
    this.before += length;
    while (this.stretches.length > 1 && this.stretches[1]!.start <= this.before) this.stretches.shift();
    for (const at of this.leaks) if (at < this.before) this.leaks.delete(at);
  }
}
