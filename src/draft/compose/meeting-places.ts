import { findDates } from '../../domain/find-dates.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import type { Drafted } from './drafted.ts';
import { wholeLine } from './whole-line.ts';

/** A date of a meeting as a council's paper prints it, with the line that it stands in. */
export interface MeetingPlace {
  iso: string;
  printed: string;
  citation: PlacedCitation;
}

/** Every full date that the paper prints with a meeting of its own: in the words of the meeting, or in what those lean on. */
export function meetingPlaces(drafted: Drafted): MeetingPlace[] {
  const { report, letter, cite } = drafted;
  if (report.voice === 'inspectorate') return [];
  return report.meetings.flatMap(({ date, citation }) =>
    [citation, ...citation.context].flatMap((span) =>
      findDates(letter.content.text.slice(span.startChar, span.endChar))
        .filter(({ iso }) => iso === date)
        .slice(0, 1)
        .map(({ iso, start, end }) => ({
          iso,
          printed: letter.content.text.slice(span.startChar + start, span.startChar + end),
          citation: wholeLine(
            drafted,
            cite({ startChar: span.startChar + start, endChar: span.startChar + end }),
          ),
        })),
    ),
  );
}
