import type { Draft } from '../domain/draft.ts';
import type { Letter } from '../domain/letter.ts';
import type { DraftMaker } from './draft-maker.ts';

/** The draft that would be made of a letter today, or on a day given, asked for as this one was. */
export function draftAnew(maker: DraftMaker, letter: Letter, { style, given }: Draft, today?: string): Draft {
  const { body, meetingDate, received, council, author } = given;
  const fresh = maker.draft(letter, {
    style,
    ...(body === undefined ? {} : { body }),
    ...(meetingDate === undefined ? {} : { on: meetingDate }),
    ...(received === undefined ? {} : { received }),
    ...(council === undefined ? {} : { council }),
    ...(author === undefined ? {} : { author }),
    ...(today === undefined ? {} : { today }),
  });
  return { ...fresh, given: { ...fresh.given, by: given.by } };
}
