import { isStopWord } from '../../domain/stem-words.ts';
import type { ClaimWords } from '../claim-words.ts';
import type { Statement } from '../statement.ts';
import type { Figure } from './figure.ts';
import { figuresOf } from './figures-of.ts';
import { type GradeFound, gradesOf } from './grades-of.ts';
import { type TimeFound, timesOf } from './times-of.ts';

/** A value in a statement, of one of the kinds that are compared by what stands around them. */
export type Mention =
  | { kind: 'figure'; start: number; end: number; text: string; figure: Figure }
  | { kind: 'time'; start: number; end: number; text: string; time: TimeFound }
  | { kind: 'grade'; start: number; end: number; text: string; grade: GradeFound }
  | { kind: 'name'; start: number; end: number; text: string; stem: string };

/** A word or value of a statement, in order. */
export interface Token {
  /** Stem of a word; "" for a value. */
  stem: string;
  /** True for a word that carries no subject. */
  stop: boolean;
  start: number;
  end: number;
  mention?: Mention;
}

/** A statement with its values found. */
export interface Marked {
  statement: Statement;
  figures: readonly Figure[];
  times: readonly TimeFound[];
  grades: readonly GradeFound[];
  mentions: readonly Mention[];
  tokens: readonly Token[];
}

const known = new WeakMap<Statement, Marked>();

/** Finds the values of a statement, once. */
export function marked(statement: Statement, words: ClaimWords): Marked {
  const held = known.get(statement);
  if (held !== undefined) return held;
  const { text } = statement;
  const times = timesOf(text);
  const grades = gradesOf(text, words.grades);
  const figures = figuresOf(text, times).filter(
    ({ start, end, unit }) =>
      unit !== 'place' || !grades.some((grade) => start < grade.end && end > grade.start),
  );
  const mentions: Mention[] = [
    ...figures
      .filter(({ unit }) => unit !== 'code')
      .map(
        (figure): Mention => ({
          kind: 'figure',
          start: figure.start,
          end: figure.end,
          text: figure.text,
          figure,
        }),
      ),
    ...times.map(
      (time): Mention => ({ kind: 'time', start: time.start, end: time.end, text: time.text, time }),
    ),
    ...grades.map(
      (grade): Mention => ({ kind: 'grade', start: grade.start, end: grade.end, text: grade.text, grade }),
    ),
  ].sort((a, b) => a.start - b.start);
  const made = { statement, figures, times, grades, mentions, tokens: tokensOf(statement, mentions) };
  known.set(statement, made);
  return made;
}

export function tokensOf({ words }: Statement, mentions: readonly Mention[]): Token[] {
  const free = words
    .filter(({ start, end }) => !mentions.some((mention) => start < mention.end && end > mention.start))
    .map(
      ({ text, stem, start, end }): Token => ({
        stem,
        stop: isStopWord(text) || text.length < 2,
        start,
        end,
      }),
    );
  const values = mentions.map(
    (mention): Token => ({ stem: '', stop: false, start: mention.start, end: mention.end, mention }),
  );
  return [...free, ...values].sort((a, b) => a.start - b.start);
}
