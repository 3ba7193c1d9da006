import type { Answer } from '../../domain/answer.ts';
import type { AnswerCopy, CopiedItem } from '../../domain/answer-copy.ts';
import type { Turn } from '../../domain/conversation.ts';
import { reportAddress } from '../report-address.ts';
import { type AnswerView, viewAnswer } from '../view-answer.ts';
import type { CitationView } from '../view-citation.ts';
import { viewScope } from './view-scope.ts';
import type { TurnNames } from './view-turn.ts';

/** An answered turn in the words of its page, to be taken away; `origin` is where the service lies, e.g. "https://reports.example.gov.uk". */
export function copyOf(
  { scope, askedAt }: Turn,
  answer: Answer,
  { names, reports }: TurnNames,
  origin: string,
): AnswerCopy {
  const view = viewAnswer(answer, (place) => `${origin}${reportAddress(place)}`);
  const places = viewScope(answer.scope ?? [], scope, names, reports);
  return {
    question: view.question,
    heading: view.heading,
    notes: notesOf(view, places),
    statements: view.claims.map(({ lead, quotation, numbers }) => ({
      text: [lead, quotation === undefined ? '' : `“${quotation}”`].filter((part) => part !== '').join(' '),
      sources: numbers,
    })),
    sources: view.claims.flatMap(({ citations, origin: how }) =>
      citations.map((citation) => ({
        number: citation.number,
        words: sourceWords(citation, how),
        address: citation.href,
      })),
    ),
    beside: besideOf(view),
    searched: view.searched,
    askedAt,
  };
}

function notesOf(view: AnswerView, places: readonly string[]): string[] {
  const { readAs, reason, notice, missing, introduction, status } = view;
  const looked = `Looked in: ${places.length === 0 ? 'every report' : places.join('; ')}`;
  const notes = [
    readAs === undefined ? undefined : `Read as: ${readAs}`,
    status === 'declined' ? undefined : looked,
    reason,
    notice,
    ...missing.map((one) => `Not stated: ${one}`),
    introduction,
  ];
  return notes.filter((note) => note !== undefined);
}

/** Where the words stand, whose they are, how they were checked, and those that the statement has not shown itself. */
function sourceWords({ label, voice, scanned, quote, row }: CitationView, how: string): string {
  const cells = row?.cells.map((cell, at) => (row.headers[at] ? `${row.headers[at]}: ${cell}` : cell));
  const words = cells?.filter((cell) => cell !== '').join('; ') ?? quote;
  const said = [label, voice, how, scanned].filter((part) => part !== undefined).map((part) => `${part}.`);
  return [...said, ...(words === undefined ? [] : [`“${words}”`])].join(' ');
}

function besideOf({ choices, oddities, contacts, nearest }: AnswerView): AnswerCopy['beside'] {
  const at = (text: string, label: string, address: string): CopiedItem => ({
    words: `${text.replace(/\n/gu, ' / ')} (${label})`,
    address,
  });
  const parts = [
    { heading: 'To choose from', items: choices.map(({ label }): CopiedItem => ({ words: label })) },
    {
      heading: 'To look at in what is cited',
      items: oddities.map(({ message, label, href }) => at(message, label, href)),
    },
    { heading: 'Whom to ask', items: contacts.map(({ text, label, href }) => at(text, label, href)) },
    {
      heading: 'Nearest passages, which are no part of the answer',
      items: nearest.map(({ text, label, href }) => at(text, label, href)),
    },
  ];
  return parts.filter(({ items }) => items.length > 0);
}
