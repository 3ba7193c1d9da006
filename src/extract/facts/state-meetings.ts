import type { ReportFacts } from '../../domain/extraction.ts';
import { findDates } from '../../domain/find-dates.ts';
import { foldWords } from '../../domain/fold-words.ts';
import type { Source } from '../source.ts';
import { type BodyLine, bodiesIn } from './body-names.ts';
import { headOf } from './head-of.ts';
import { meetingsInText } from './meetings-in-text.ts';
import { printedFields } from './printed-fields.ts';
import { sectionsOf } from './sections-of.ts';

const bodyLabel =
  /^(?:meeting|meeting name|committee|board|cabinet|report to|to|name of (?:meeting|committee)|body|considered by|forum|decision[- ](?:maker|taker)|decision to be taken by)$/iu;
const dateLabel = /^(?:date|meeting date|date of (?:the )?(?:meeting|committee|decision)|date and time)$/iu;
const route =
  /\b(?:timetable|forward programme|(?:decision|governance|committee|reporting) (?:route|path|process)|consultation and meetings|meetings|previous(?:ly)? considered|presented to|considered by)\b/iu;
const leadIn = /\b(?:considered|presented|submitted|reported|taken|go(?:es)?)\b[^.]*:$/iu;

/**
 * The meetings that an officers' paper goes to: labelled, in a line with their dates, or bodies over dates, which are paired by
 * position when there are as many of each; and what its text says comes next. A body whose date is not printed has none. Empty in an inspectorate's own report.
 */
export function stateMeetings(source: Source): ReportFacts['meetings'] {
  if (source.partAt(0).voice === 'inspectorate') return [];
  const head = headOf(source);
  const labelled = fromFields(source, head);
  const lines = fromHead(source, head).filter(({ date }) => labelled.length === 0 || date !== undefined);
  const listed = [...labelled, ...lines, ...fromRoute(source, head)];
  const found = [...listed, ...meetingsInText(source, listed)].toSorted(
    (a, b) => a.body.startChar - b.body.startChar,
  );
  return unique(source, found).map(({ body, date }) => ({
    body: source.wordsOf(body).replace(/\s+/gu, ' '),
    ...(date === undefined ? {} : { date: date.iso }),
    citation: cited(source, { body, ...(date === undefined ? {} : { date }) }),
  }));
}

/** In one line: body and date together. Apart: the body, with its date as context. */
function cited(source: Source, { body, date }: BodyLine) {
  if (date === undefined) return source.cite(body);
  const startChar = Math.min(body.startChar, date.span.startChar);
  const endChar = Math.max(body.endChar, date.span.endChar);
  const between = source.content.text.slice(startChar, endChar);
  if (!between.includes('\n')) return source.cite({ startChar, endChar });
  return source.cite(body, [source.context(date.span, 'metadata')]);
}

function fromFields(source: Source, head: number): BodyLine[] {
  const fields = printedFields(source).filter(({ at }) => at < head + 1);
  const { text } = source.content;
  return fields
    .filter(({ name }) => bodyLabel.test(name))
    .flatMap((field) => {
      const lines = bodiesIn(text, field.value.startChar, field.value.endChar);
      const own =
        lines[0]?.date === undefined
          ? fields.find(({ name, at }) => dateLabel.test(name) && Math.abs(at - field.at) <= 3)
          : undefined;
      const day = own && findDates(source.wordsOf(own.value)).find(({ iso }) => iso.length === 10);
      if (day === undefined || own === undefined) return lines;
      const startChar = own.value.startChar + day.start;
      const span = { startChar, endChar: own.value.startChar + day.end };
      return lines.map(({ body }) => ({ body, date: { iso: day.iso, span } }));
    });
}

/** Lines of the head; bodies without dates that dates follow are paired with them by position. */
function fromHead(source: Source, head: number): BodyLine[] {
  const { blocks, text } = source.content;
  const found: BodyLine[] = [];
  const dates: { iso: string; span: { startChar: number; endChar: number } }[] = [];
  for (const block of blocks.slice(0, head)) {
    if (block.kind === 'table') {
      for (const row of block.rows) found.push(...bodiesIn(text, row[0]!.startChar, row.at(-1)!.endChar));
      continue;
    }
    if (block.endChar - block.bodyStart > 160) continue;
    const lines = bodiesIn(text, block.bodyStart, block.endChar);
    found.push(...lines);
    if (lines.length === 0) dates.push(...datesAlone(text, block.bodyStart, block.endChar));
  }
  const undated = found.filter(({ date }) => date === undefined);
  if (undated.length !== dates.length) return found;
  return found.map((one) =>
    one.date === undefined ? { body: one.body, date: dates[undated.indexOf(one)]! } : one,
  );
}

function datesAlone(text: string, from: number, to: number) {
  const words = text.slice(from, to);
  const dates = findDates(words).filter(
    ({ iso, from: stretch }) => iso.length === 10 && stretch === undefined,
  );
  const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words);
  if (
    rest.replace(
      /\b(?:date|of|the|meeting|(?:mon|tues|wednes|thurs|fri|satur|sun)day|and)\b|[^\p{L}]/giu,
      '',
    ) !== ''
  )
    return [];
  return dates.map(({ iso, start, end }) => ({
    iso,
    span: { startChar: from + start, endChar: from + end },
  }));
}

/** What a timetable of decisions lists below the head: bullets, lines and rows with a body and a day. */
function fromRoute(source: Source, head: number): BodyLine[] {
  const { text, blocks } = source.content;
  const start = blocks[head]?.startChar ?? 0;
  return sectionsOf(source).flatMap(({ words, blocks: inside }) => {
    const named = route.test(words) && words.length < 90;
    let led = false;
    return inside.flatMap((block) => {
      if (block.startChar < start) return [];
      if (block.kind === 'table')
        return named
          ? block.rows.flatMap((row) => bodiesIn(text, row[0]!.startChar, row.at(-1)!.endChar))
          : [];
      if (block.kind === 'paragraph') led = leadIn.test(text.slice(block.bodyStart, block.endChar));
      if (block.endChar - block.bodyStart > 160 || !(named || (led && block.kind === 'listItem'))) return [];
      return bodiesIn(text, block.bodyStart, block.endChar).filter(({ date }) => date !== undefined);
    });
  });
}

function unique(source: Source, found: readonly BodyLine[]): BodyLine[] {
  const key = ({ body, date }: BodyLine) => `${foldWords(source.wordsOf(body))} ${date?.iso ?? ''}`;
  return found.filter((one, at) => found.findIndex((other) => key(other) === key(one)) === at);
}
