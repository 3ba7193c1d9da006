import type { DraftDate } from '../../domain/draft.ts';
import { sayDate } from './say-date.ts';

/** Sentences of a note; those that do not hold are undefined. */
type Notes = readonly (string | undefined)[];

type NewDate = Omit<DraftDate, 'spoken' | 'passed' | 'note' | 'citations'> &
  Partial<Pick<DraftDate, 'citations'>>;

/** A date with how it is said, whether it has passed, and what of `notes` holds, told in one line. */
export function toDate({ citations = [], ...date }: NewDate, today: string, notes: Notes = []): DraftDate {
  const said = notes.filter((note) => note !== undefined);
  return {
    ...date,
    citations,
    spoken: sayDate(date.date),
    // A month has passed when it is over.
    passed: date.date < today.slice(0, date.date.length),
    ...(said.length === 0 ? {} : { note: said.join(' ') }),
  };
}
