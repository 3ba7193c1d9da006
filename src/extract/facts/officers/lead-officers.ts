import type { TableBlock } from '../../../domain/block.ts';
import type { Span } from '../../../domain/span.ts';
import { sentencesOf } from '../../judgements/sentences-of.ts';
import type { Source } from '../../source.ts';
import { isNameHere } from './is-name-here.ts';
import { type FoundPerson, personName } from './parse-person.ts';

const head =
  /^(?:(?:lead|responsible|accountable)(?: (?:officers?|persons?|directors?|managers?))?|officers? responsible|(?:action )?owners?|by whom)$/iu;
const nameFirst = new RegExp(`^(?<name>${personName})(?:(?:, | \\()(?<post>[A-Z][^()]{2,80}?)\\)?)?$`, 'u');
const nameLast = new RegExp(`^[^,]{2,60}, (?<name>${personName})$`, 'u');
/** "The workstream leads are: carers, Ann Bee; housing, Cy Dow." */
const listed =
  /\b(?:leads?|lead officers?|officers|sponsors|champions)\b[^:.;]{0,30}\b(?:are|is)\b[^:.;]{0,20}:\s*/u;
const fewest = 2;

/** Who leads a piece of work: the column of a plan that names them, or a sentence that lists them with what they lead. */
export function leadOfficers(source: Source): FoundPerson[] {
  const inTables = source.content.blocks.flatMap((block) =>
    block.kind === 'table' ? leadsOf(source, block) : [],
  );
  return [...inTables, ...listedLeads(source)];
}

function leadsOf(source: Source, { rows, headerRows }: TableBlock): FoundPerson[] {
  const heads = rows[headerRows - 1] ?? [];
  const column = heads.find((cell) => head.test(source.wordsOf(cell).trim()))?.column;
  if (column === undefined) return [];
  return rows
    .slice(headerRows)
    .flatMap((row) => row.filter((cell) => cell.column === column && cell.endChar > cell.startChar))
    .flatMap((cell) => parted(source, cell, /\n| \/ |; | and /gu))
    .flatMap((span) => led(source, span, [nameFirst]));
}

function listedLeads(source: Source): FoundPerson[] {
  return sentencesOf(source).flatMap((sentence) => {
    const lead = listed.exec(sentence.words);
    if (lead === null) return [];
    const startChar = sentence.startChar + lead.index + lead[0].length;
    const endChar = sentence.startChar + sentence.words.replace(/[.;]\s*$/u, '').length;
    const found = parted(source, { startChar, endChar }, /;\s+(?:and )?/gu).flatMap((span) =>
      led(source, span, [nameLast, nameFirst]),
    );
    return found.length < fewest ? [] : found;
  });
}

function led(source: Source, span: Span, shapes: readonly RegExp[]): FoundPerson[] {
  const words = source.wordsOf(span);
  const found = shapes.map((shape) => shape.exec(words)).find((match) => match !== null);
  const name = found?.groups?.name;
  if (name === undefined || !isNameHere(source, name)) return [];
  const printed = found?.groups?.post;
  return [{ name, ...(printed === undefined ? {} : { post: printed }), role: 'lead officer', span }];
}

function parted(source: Source, span: Span, between: RegExp): Span[] {
  const words = source.wordsOf(span);
  const spans: Span[] = [];
  let from = 0;
  for (const cut of words.matchAll(between)) {
    spans.push({ startChar: span.startChar + from, endChar: span.startChar + cut.index });
    from = cut.index + cut[0].length;
  }
  return [...spans, { startChar: span.startChar + from, endChar: span.endChar }].filter(
    ({ startChar, endChar }) => endChar > startChar,
  );
}
