import { blockAt } from '../../../domain/block-at.ts';
import type { Span } from '../../../domain/span.ts';
import type { Source } from '../../source.ts';
import { sectionWordsAt } from '../sections-of.ts';
import { type FoundPerson, parsePerson, personName } from './parse-person.ts';
import { roleOf } from './role-of.ts';

/** Where a second person begins in one line: a name with an inspector's or an officer's post after it. */
const another = new RegExp(
  `,? (?:and|&) (?=${personName},? (?:(?:Her|His) Majesty|HMI\\b|(?:\\w+ ){0,3}(?:Head|Director|Manager|Officer)\\b))|;\\s+(?=${personName},)`,
  'gu',
);

/** A label before a name is no longer than this. */
const labelReach = 60;

/** The officers that the reader found to contact, and an inspection's lead inspectors: several in one line told apart. */
export function contactOfficers(source: Source): FoundPerson[] {
  return source.content.stated.contactOfficers.flatMap((stated) =>
    persons(source, stated).flatMap((span) => {
      const parsed = parsePerson(source.wordsOf(span));
      if (parsed.name === undefined && parsed.post === undefined) return [];
      return [{ ...parsed, span, role: roleAt(source, stated, parsed.post) }];
    }),
  );
}

function persons(source: Source, span: Span): Span[] {
  const words = source.wordsOf(span);
  const spans: Span[] = [];
  let from = 0;
  for (const cut of words.matchAll(another)) {
    spans.push({ startChar: span.startChar + from, endChar: span.startChar + cut.index });
    from = cut.index + cut[0].length;
  }
  return [...spans, { startChar: span.startChar + from, endChar: span.endChar }];
}

/** By the label before it, else the heading it stands under, else the post. */
function roleAt(source: Source, span: Span, post: string | undefined): string {
  const { blocks } = source.content;
  const at = blockAt(blocks, span.startChar);
  const block = blocks[at]!;
  const row =
    block.kind === 'table'
      ? block.rows.find((cells) => cells.some((cell) => cell.startChar === span.startChar))
      : undefined;
  const before =
    row === undefined
      ? source.wordsOf({
          startChar: Math.max(block.startChar, span.startChar - labelReach),
          endChar: Math.max(span.startChar, block.startChar + 1),
        })
      : source.wordsOf(row[0]!);
  const above = sectionWordsAt(source, span.startChar);
  const previous = blocks[at - 1];
  const closing = previous === undefined ? '' : source.wordsOf(previous);
  if (/^yours (?:sincerely|faithfully|truly)/iu.test(closing)) return 'signatory';
  return roleOf(span.startChar > block.bodyStart || row !== undefined ? before : '', above, post);
}
