import type { Draft } from '../../domain/draft.ts';

/** Agenda systems take eighty characters; the longest ending that a file of a report gets has its room. */
const longest = 80 - '-evidence-schedule.docx'.length;

/** Names that Windows keeps for devices, whatever their ending. */
const ofDevices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** Words that lead on to one that was cut off. */
const loose = /(?:-(?:a|an|and|at|by|for|from|in|of|on|the|to|with))+$/u;

/** The name of the report's file for an agenda system: `cabinet-2003-09-22-annual-review-of-performance.docx`. */
export function agendaFileName(draft: Pick<Draft, 'title' | 'given'>): string {
  return `${agendaBaseName(draft)}.docx`;
}

/**
 * Body, date of the meeting and title, of what is known, in lower-case letters, digits and hyphens, cut at a word's end. The files
 * that go with the report are named after it.
 */
export function agendaBaseName({
  title,
  given: { body = '', meetingDate = '' },
}: Pick<Draft, 'title' | 'given'>): string {
  const known = [body, meetingDate, title]
    .map(plain)
    .filter((part) => part !== '')
    .join('-');
  const name = ofDevices.test(known) ? `cover-report-${known}` : known;
  if (name.length <= longest) return name || 'cover-report';
  const cut = name.slice(0, longest + 1).lastIndexOf('-');
  return name.slice(0, cut > 0 ? cut : longest).replace(loose, '');
}

function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/&/gu, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
