import type { ReportFacts } from '../../domain/extraction.ts';
import { findDates } from '../../domain/find-dates.ts';
import type { Span } from '../../domain/span.ts';
import { findNamedBodies } from '../../regimes/find-named-bodies.ts';
import { sentencesOf } from '../judgements/sentences-of.ts';
import type { Source } from '../source.ts';
import { backgroundPapersOf } from './listed-texts.ts';

export interface PrintedLetterDate {
  iso: string;
  span: Span;
  /** Where the date was looked for: the line, entry or sentence that holds it. */
  whole: Span;
  at: 'letterhead' | 'paper' | 'text';
}

const reach = 14;
const told =
  /\b(?:this year[’']s|the|its|their|annual|review|inspection|assessment|\p{Lu}{2,6}(?:[’']s)?)\s+(?:\w+\s+){0,3}letter\b[^.;]{0,80}\bdated\b/iu;
const held = new WeakMap<Source, PrintedLetterDate[]>();

/** Every date printed for the letter that a report carries or is about, in order of print; one date printed twice counts once a place. */
export function letterDatesOf(source: Source): PrintedLetterDate[] {
  const known = held.get(source);
  if (known !== undefined) return known;
  const made = [...inText(source), ...inPapers(source), ...letterheads(source)].toSorted(
    (a, b) => a.span.startChar - b.span.startChar,
  );
  held.set(source, made);
  return made;
}

/** The same as facts. */
export function letterDateFacts(source: Source): ReportFacts['letterDates'] {
  return letterDatesOf(source).map(({ iso, span, whole }) => ({
    date: iso,
    printed: source.wordsOf(span),
    citation: source.cite(whole),
  }));
}

function letterheads(source: Source): PrintedLetterDate[] {
  const { blocks } = source.content;
  return blocks.flatMap((block, dear) => {
    if (
      block.kind === 'table' ||
      !/^Dear\b/u.test(source.wordsOf({ startChar: block.bodyStart, endChar: block.endChar }))
    )
      return [];
    const part = source.partAt(block.startChar);
    const above = blocks
      .slice(Math.max(0, dear - reach), dear)
      .filter(({ startChar }) => startChar >= part.startChar);
    const dates = above.flatMap((line) =>
      dateIn(source, { startChar: line.bodyStart, endChar: line.endChar }, 'letterhead'),
    );
    const own = dates.at(-1);
    const others = part.voice === 'inspectorate' ? dates.filter((one) => isDateLine(source, one)) : [];
    return [...others.filter(({ iso }) => iso !== own?.iso), ...(own === undefined ? [] : [own])];
  });
}

/** A line that is a date and no more, or says that it is the letter's: beside a second one a person must see both. */
function isDateLine(source: Source, { span, whole }: PrintedLetterDate): boolean {
  const words = source.wordsOf(whole);
  const rest = words
    .replace(source.wordsOf(span), '')
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu, '');
  return /^[\s,.]*(?:(?:date|dated|date of (?:this )?letter|letter date)\s*[:.–-]?)?[\s,.]*$/iu.test(rest);
}

/** A background paper that is a letter of the inspectorate whose judgement the report carries. */
function inPapers(source: Source): PrintedLetterDate[] {
  return backgroundPapersOf(source)
    .filter(({ text }) => /\bletter\b/iu.test(text) && isOwn(source, text))
    .flatMap(({ citation }) => dateIn(source, citation, 'paper'));
}

function inText(source: Source): PrintedLetterDate[] {
  return sentencesOf(source)
    .filter(
      ({ words, startChar }) =>
        words.includes('letter') &&
        told.test(words) &&
        source.partAt(startChar).voice === 'reported-by-council',
    )
    .flatMap((sentence) => {
      const from = sentence.startChar + told.exec(sentence.words)!.index;
      return dateIn(source, { startChar: from, endChar: sentence.endChar }, 'text').map((found) => ({
        ...found,
        whole: sentence,
      }));
    });
}

function dateIn(source: Source, whole: Span, at: PrintedLetterDate['at']): PrintedLetterDate[] {
  const found = findDates(source.wordsOf(whole)).find(
    ({ iso, from }) => iso.length === 10 && from === undefined,
  );
  if (found === undefined) return [];
  const span = { startChar: whole.startChar + found.start, endChar: whole.startChar + found.end };
  return [{ iso: found.iso, span, whole: { startChar: whole.startChar, endChar: whole.endChar }, at }];
}

function isOwn(source: Source, text: string): boolean {
  const named = findNamedBodies(text, source.regimes).inspectorates;
  const own = new Set([
    ...source.profile.parts.flatMap(({ inspectorate }) => inspectorate ?? []),
    ...(source.regime?.leads?.length ? source.regime.leads : (source.regime?.inspectorates ?? [])),
  ]);
  return named.length > 0
    ? named.some(({ key }) => own.has(key))
    : /\b(?:annual|review|inspection|assessment)\b/iu.test(text);
}
