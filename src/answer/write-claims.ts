import type { Claim } from '../domain/answer.ts';
import type { Citation, ContextSpan } from '../domain/citation.ts';
import { foldWords } from '../domain/fold-words.ts';
import type { Chosen } from './chosen.ts';

/**
 * Puts chosen words into sentences: whose words they are is said at the first of a report's part and left out while the
 * same part goes on. Quotation marks hold the print as it is.
 */
export function writeClaims(chosen: readonly Chosen[]): Claim[] {
  let before: Chosen | undefined;
  return eachOnce(chosen).map((one) => {
    const opening = before !== undefined && samePart(before, one) ? '' : `${leadOf(one)}: `;
    before = one;
    return {
      text: `${opening}${bodyOf(one)}`,
      origin: 'quoted',
      voice: one.voice,
      citations: [one.citation],
    };
  });
}

/** Words that say whose judgement follows. Names stand only where a context span of the citation holds them. */
export function leadOf(chosen: Chosen): string {
  const body = contextOf(chosen.citation, 'body')?.quote;
  const council = councilOf(chosen);
  if (chosen.voice === 'inspectorate') {
    const speaker = body ?? (chosen.joint ? 'The inspectorates' : 'The inspectorate');
    return `${speaker} said${council === undefined ? '' : ` of ${council}`}`;
  }
  const owner = council ?? 'The council';
  if (chosen.judgesItself) return `${owner}’s own assessment says`;
  if (body === undefined || chosen.voice === 'council-own') return 'The report says';
  return `${owner}’s report on ${possessive(body)} findings says`;
}

/** The council as a context span prints it, in its usual letters where the print is in capitals. */
function councilOf({ citation, council }: Chosen): string | undefined {
  const printed = contextOf(citation, 'council')?.quote;
  return printed !== undefined && council !== undefined && foldWords(printed) === foldWords(council)
    ? council
    : printed;
}

function bodyOf({ citation, row }: Chosen): string {
  if (row === undefined) return `“${citation.quote}”`;
  const cells = row.cells
    .map(({ header, value }) => (header === '' ? value : `${header}: ${value}`))
    .join('; ');
  const heading = citation.context.findLast((span) => span.role === 'heading');
  const place = heading === undefined ? 'in the table' : `in the table under “${heading.quote}”`;
  return `${place}, row ${nameOf(row)}: ${cells}`;
}

/** A code stands before the name of its row; a theme that several rows share after it. */
function nameOf({ label, theme }: NonNullable<Chosen['row']>): string {
  const [first, ...others] = label;
  if (theme && others.length > 0) return `“${others.join(' ')}” (under “${first}”)`;
  return label.map((part, at) => (at === label.length - 1 ? `“${part}”` : part)).join(' ');
}

function samePart(a: Chosen, b: Chosen): boolean {
  return (
    a.citation.versionId === b.citation.versionId &&
    a.voice === b.voice &&
    a.inspectorate === b.inspectorate &&
    a.partName === b.partName
  );
}

function contextOf(citation: Citation, role: ContextSpan['role']): ContextSpan | undefined {
  return citation.context.find((span) => span.role === role);
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** Two clauses of a question may be answered by the same words: they are said once. */
function eachOnce(chosen: readonly Chosen[]): Chosen[] {
  const said = new Set<string>();
  return chosen.filter(({ citation }) => {
    const key = `${citation.versionId} ${citation.startChar}-${citation.endChar}`;
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}
