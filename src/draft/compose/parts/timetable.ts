import type { DraftDate } from '../../../domain/draft.ts';
import type { Span } from '../../../domain/span.ts';
import type { Drafted } from '../drafted.ts';
import { inTheirWords } from '../in-their-words.ts';
import { derived, fixed, given, type NewParagraph, placeholder, quoted } from '../paragraph.ts';
import { printedWords } from '../printed-words.ts';
import { voiceAt } from '../voice-at.ts';

/** Dates around the meeting, what the letter says is to follow, and who must still be named for what must improve. */
export function timetable(drafted: Drafted): NewParagraph[] {
  const around = drafted.dates
    .filter(({ key }) => aroundMeeting.has(key))
    .map((date) => dated(drafted, date));
  const lead = around.length === 0 ? [] : [fixed('The dates around this report are:')];
  return [...lead, ...around, ...following(drafted), owners()];
}

/** Dates for members to see; those of officers, and what is to be said of any, stand in the draft's own list of dates. */
const aroundMeeting = new Set<DraftDate['key']>(['meeting', 'standing-duty', 'received']);

function dated({ whole }: Drafted, { key, label, spoken, origin, rule, citations }: DraftDate): NewParagraph {
  const text = `${label}: ${spoken}.`;
  const form = 'bullet' as const;
  if (origin === 'given') {
    const which = key === 'received' ? ('received' as const) : ('meetingDate' as const);
    return given(text, [{ text: spoken, origin, given: which }], { form });
  }
  if (rule === undefined) return quoted(text, citations.length > 0 ? citations : [whole], { form });
  return derived(rule, text, citations, { form, values: [{ text: spoken, origin: 'derived', rule }] });
}

/** What the letter says will happen, in its own sentences, and meetings that a council's paper goes to. */
function following(drafted: Drafted): NewParagraph[] {
  const { noun, whole, report, letter } = drafted;
  const told = drafted.texts.filter(({ purpose }) => purpose === 'next');
  const held = ({ startChar, endChar }: Span) =>
    drafted.texts.some(({ span }) => span.startChar <= startChar && span.endChar >= endChar);
  const listed = report.timetable.filter(({ citation }) => !held(citation));
  const all = [
    ...told.map(({ span, voice }) => ({
      text: printedWords(letter, span),
      citation: drafted.cite(span),
      voice,
    })),
    ...listed.map(({ event, printed, citation }) => ({
      text: eventText(event, printed),
      citation,
      voice: voiceAt(drafted, citation),
    })),
  ].sort((a, b) => a.citation.startChar - b.citation.startChar);
  if (all.length === 0) return [];
  return [
    quoted(`The ${noun} said of what was to follow:`, [whole], { voice: report.voice }),
    ...all.map(({ text, citation, voice }) =>
      quoted(inTheirWords(text, voice), [citation], { form: 'bullet', voice }),
    ),
  ];
}

function eventText(event: string, printed: string): string {
  const words = event.replace(/\s+/gu, ' ');
  return words.includes(printed) ? words : `${words}: ${printed}`;
}

function owners(): NewParagraph {
  return placeholder({
    key: 'owners-and-dates',
    kind: 'text',
    what: 'Action plan: what it holds, and the owner and date for each area for improvement',
    for: 'responsible officer',
    why: 'the letter names neither',
  });
}
