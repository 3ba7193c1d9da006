import type { Draft } from '../domain/draft.ts';
import type { Letter } from '../domain/letter.ts';

/** What an officer must know of a new draft before opening it: what it rests on, what it gives, and who must still write what. */
export function describeDraft({ sections, leftOut, outstanding, dates }: Draft, letter: Letter): string[] {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const cited = paragraphs.filter(({ citations }) => citations.length > 0).length;
  const missing = leftOut.filter(({ adverse, reason }) => adverse && reason === undefined);
  const toWrite = outstanding.filter(({ kind }) => kind === 'placeholder').length;
  const regime = letter.extraction.report.regime;
  return [
    `${paragraphs.length} paragraphs, ${cited} of them cited to ${letter.file}; ${toWrite} placeholders for people to fill.`,
    ...(regime === 'unknown'
      ? [
          'The kind of letter was not recognised: read the draft against it, since some findings may not have been found.',
        ]
      : []),
    ...(missing.length === 0
      ? []
      : [
          `${missing.length} findings that must not be left out stand in no paragraph: see the outstanding list.`,
        ]),
    ...dates.flatMap(({ label, spoken, note }) =>
      note === undefined ? [] : [`${label}: ${spoken}. ${note}`],
    ),
  ];
}
