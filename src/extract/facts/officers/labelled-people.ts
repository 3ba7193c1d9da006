import type { Span } from '../../../domain/span.ts';
import type { Source } from '../../source.ts';
import { printedFields } from '../printed-fields.ts';
import { isNameHere } from './is-name-here.ts';
import { type FoundPerson, parsePerson } from './parse-person.ts';
import { roleOf } from './role-of.ts';

/** Labels before a person: whom to ask, who wrote or cleared the report, whose report it is. */
const labels =
  /^(?:(?:report )?contacts?(?: (?:officers?|details|person|name|for .{3,30}))?|(?:for )?(?:further|more|additional) (?:information|details)(?: (?:please )?contact)?|enquir(?:y|ies)(?: to| contact)?|please (?:ask for|contact)|officers?|(?:report )?authors?|(?:report )?(?:prepared|written|compiled|produced|submitted|presented|cleared|approved|signed off|authorised) by|report (?:of|by|from)|(?:lead|responsible|reporting|accountable|presenting|link) (?:officer|director|manager)|(?:director|head of service)|(?:financ\w+|legal)(?: (?:officer|clearance|comments|advice)(?: (?:by|from))?)?)(?:\s?[/&].{2,40}| and .{2,40}| ?\((?:s|name|.{2,30})\))?$/iu;
const author = /\b(?:prepared|written|compiled|produced|report (?:of|by|from))\b/iu;
const longestName = 80;
const detail = /^(?:tel|phone|mobile|e-?mail|ext)\b/iu;
const mostDetails = 3;

/** People whom a labelled line names, with whatever the line prints of them to its end, and the lines of details below it. */
export function labelledPeople(source: Source): FoundPerson[] {
  return printedFields(source).flatMap(({ name: label, value, at }): FoundPerson[] => {
    if (!labels.test(label) || source.partAt(value.startChar).voice === 'inspectorate') return [];
    const span = withDetails(source, value, at);
    const parsed = parsePerson(source.wordsOf(span));
    if (parsed.name === undefined || parsed.name.length > longestName || !isNameHere(source, parsed.name))
      return [];
    const role = author.test(label) ? 'author' : roleOf(label, '', parsed.post);
    return [{ ...parsed, role, span }];
  });
}

function withDetails({ content: { blocks, text } }: Source, value: Span, at: number): Span {
  let { endChar } = value;
  if (blocks[at]?.kind === 'table') return value;
  for (const block of blocks.slice(at + 1, at + 1 + mostDetails)) {
    if (block.kind === 'table' || !detail.test(text.slice(block.bodyStart, block.bodyStart + 12))) break;
    endChar = block.endChar;
  }
  return { startChar: value.startChar, endChar };
}
