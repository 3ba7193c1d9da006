import type { Draft, DraftParagraph, Given } from '../../domain/draft.ts';
import { findDates } from '../../domain/find-dates.ts';
import { AppError } from '../../errors.ts';
import type { Hand } from './edit-section.ts';
import { fillParagraph, isMarked } from './fill-paragraph.ts';
import { givenPlaceholders } from './given-placeholders.ts';

/**
 * A draft with a person's words in place of every placeholder of that key; one that was filled before is filled anew. In a row, " | " parts
 * what goes into its cells.
 * @throws AppError `placeholder_unknown`, naming those that are open; `usage` for an empty value, or one that is not of the placeholder's kind.
 */
export function fillPlaceholder(draft: Draft, key: string, value: string, hand: Hand): Draft {
  const text = value.replace(/\s+/gu, ' ').trim();
  const asked = draft.sections.flatMap(({ paragraphs }) => paragraphs.filter((one) => isOf(one, key)));
  if (asked.length === 0) throw unknown(draft, key);
  for (const one of asked) checkValue(one, text);
  const fill = (one: DraftParagraph) => (isOf(one, key) ? fillParagraph(one, { text }, hand) : one);
  const sections = draft.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(fill),
  }));
  return { ...draft, given: { ...draft.given, ...givenBy(key, text) }, sections };
}

function isOf({ placeholder, filled }: DraftParagraph, key: string): boolean {
  return placeholder?.key === key || filled?.key === key;
}

function checkValue({ placeholder, filled }: DraftParagraph, text: string): void {
  if (text === '' || isMarked(text)) throw new AppError('usage', 'Say what to put in its place.');
  const { kind, what } = placeholder ?? filled!;
  if (kind === 'choice' && !/^(?:yes|no)\b/iu.test(text))
    throw new AppError('usage', `“${what}” wants Yes or No first, then words if need be.`);
  if (kind === 'date' && findDates(text).length === 0 && !isIsoDate(text))
    throw new AppError('usage', `“${what}” wants a date, e.g. 12 March 2026.`);
}

function givenBy(key: string, text: string): Partial<Given> {
  const name = givenPlaceholders[key];
  if (name === undefined) return {};
  if (name !== 'meetingDate') return { [name]: text };
  const date = isIsoDate(text) ? text : findDates(text)[0]?.iso;
  return date === undefined || !isIsoDate(date) ? {} : { meetingDate: date };
}

function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}

function unknown(draft: Draft, key: string): AppError {
  const open = draft.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ placeholder }) => placeholder?.key ?? []),
  );
  const those = open.length === 0 ? 'Nothing in it is open.' : `Open are: ${[...new Set(open)].join(', ')}.`;
  return new AppError('placeholder_unknown', `This draft has no placeholder “${key}”. ${those}`);
}
