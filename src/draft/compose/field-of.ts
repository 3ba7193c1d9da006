import type { DraftValue } from '../../domain/draft.ts';
import { bodyValue } from './body-value.ts';
import type { Drafted } from './drafted.ts';
import { meetingPlaces } from './meeting-places.ts';
import { given, type NewParagraph, quoted } from './paragraph.ts';
import { spokenIn } from './spoken-in.ts';
import { wholeLine } from './whole-line.ts';

/** Fields that a council's paper states of itself, by the name under which their evidence stands. */
const printed = {
  'report-of': 'reportOf',
  'portfolio-holder': 'portfolioHolder',
  wards: 'wards',
  'key-decision': 'keyDecision',
  reason: 'keyDecisionReason',
  'forward-plan': 'forwardPlan',
  'decision-type': 'decisionType',
  'publication-status': 'status',
} as const;
type PrintedField = keyof typeof printed;

/**
 * What stands in a field of the header or of a table of status: given with the request, else as a council's paper states it of itself.
 * Undefined where neither says: the field is a placeholder then. An inspectorate's letter states nothing of a meeting.
 */
export function fieldOf(drafted: Drafted, field: string): NewParagraph | undefined {
  const { given: asked, body } = drafted;
  if (field === 'author' && asked.author !== undefined)
    return given(asked.author, [{ text: asked.author, origin: 'given', given: 'author' }]);
  if (field === 'body')
    return body === undefined
      ? ofMeeting(drafted, 'body')
      : withPrinted(drafted, given(body.name, bodyValue(drafted)));
  if (field === 'meeting-date') return dateOf(drafted);
  if (field === 'responsible-officer' || field === 'contact-officer' || field === 'author')
    return officer(drafted, field);
  return isPrinted(field) && drafted.report.voice !== 'inspectorate' ? stated(drafted, field) : undefined;
}

function dateOf(drafted: Drafted): NewParagraph | undefined {
  const { meetingDate } = drafted.given;
  if (meetingDate === undefined) return ofMeeting(drafted, 'date');
  const spoken = spokenIn(drafted.style, meetingDate);
  const values: DraftValue[] = [{ text: spoken, origin: 'given', given: 'meetingDate' }];
  const printed = meetingPlaces(drafted).filter(({ iso }) => iso === meetingDate);
  return { ...given(spoken, values), citations: printed.map(({ citation }) => citation) };
}

/** The one meeting that a council's paper goes to; undefined when it names none, or several. */
function onlyMeeting({ report }: Drafted) {
  const [meeting, ...others] = report.meetings;
  return report.voice === 'inspectorate' || others.length > 0 ? undefined : meeting;
}

function ofMeeting(drafted: Drafted, what: 'body' | 'date'): NewParagraph | undefined {
  const meeting = onlyMeeting(drafted);
  if (meeting === undefined) return undefined;
  if (what === 'body') return quoted(meeting.body, [wholeLine(drafted, meeting.citation)]);
  const day = meetingPlaces(drafted).find(({ iso }) => iso === meeting.date);
  return day && quoted(day.printed, [day.citation]);
}

/** What was given, with the place where the source prints the same, where it does. */
function withPrinted(drafted: Drafted, paragraph: NewParagraph): NewParagraph {
  const { body, report } = drafted;
  const same = report.meetings.filter(
    (meeting) => body !== undefined && meeting.body.toLowerCase().includes(body.name.toLowerCase()),
  );
  return { ...paragraph, citations: same.map(({ citation }) => wholeLine(drafted, citation)) };
}

function isPrinted(field: string): field is PrintedField {
  return Object.hasOwn(printed, field);
}

function stated(drafted: Drafted, field: PrintedField): NewParagraph | undefined {
  const value = drafted.report[printed[field]];
  const citation = drafted.report.evidence[printed[field]];
  if (value === undefined || citation === undefined) return undefined;
  const post = field === 'report-of' ? value.replace(/^(?:joint )?report (?:of|by) (?:the )?/iu, '') : value;
  return meant(drafted, field) ? quoted(inTitleCase(post), [citation]) : undefined;
}

/** "CHIEF EXECUTIVE" is a Chief Executive. */
function inTitleCase(words: string): string {
  if (/\p{Ll}/u.test(words) || !/\s/u.test(words)) return words;
  return words
    .toLowerCase()
    .replace(/(?<![\p{L}’'])(?!(?:of|and|for|the|to)\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** People and posts of a paper are those of its own time: not of a meeting more than a year away. */
function isNear({ given, report }: Drafted): boolean {
  const { meetingDate } = given;
  const dates = report.meetings.flatMap(({ date }) => date ?? []);
  if (meetingDate === undefined || dates.length === 0) return true;
  return dates.some((date) => Math.abs(Date.parse(date) - Date.parse(meetingDate)) < 366 * 86_400_000);
}

/** A decision status is of one meeting: another one's is no default. */
function meant(drafted: Drafted, field: PrintedField): boolean {
  const { meetingDate } = drafted.given;
  const { meetings } = drafted.report;
  if (field === 'portfolio-holder' || field === 'wards' || field === 'report-of') return isNear(drafted);
  return meetingDate === undefined || meetings.some(({ date }) => date === meetingDate);
}

function officer(
  drafted: Drafted,
  field: 'responsible-officer' | 'contact-officer' | 'author',
): NewParagraph | undefined {
  const { report } = drafted;
  if (report.voice === 'inspectorate' || !isNear(drafted)) return undefined;
  const wanted = {
    'responsible-officer': /responsible/iu,
    'contact-officer': /contact/iu,
    author: /author/iu,
  }[field];
  const found = report.officers.find(({ role }) => wanted.test(role));
  if (found === undefined) return undefined;
  const who = [found.name, found.post].filter((part) => part !== undefined).join(', ');
  return quoted(who, [wholeLine(drafted, found.citation)]);
}
