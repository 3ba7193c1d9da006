import { findPeriods } from '../../domain/find-periods.ts';
import type { Span } from '../../domain/span.ts';
import { findCouncils } from '../../regimes/find-councils.ts';
import type { Regime } from '../../regimes/regime.ts';
import { shortNames } from '../../regimes/short-names.ts';
import type { Source } from '../source.ts';

const headReach = 6000;

/** Where the report's title stands as printed; undefined when the title was put together, or comes from the file's name. */
export function whereTitled(source: Source): Span | undefined {
  const { stated, text } = source.content;
  const words = source.profile.title
    .split(/[\s–—:-]+/u)
    .filter(Boolean)
    .map(escaped);
  const found = new RegExp(words.join('[\\s–—:|-]+'), 'iu').exec(text.slice(0, headReach));
  if (found !== null)
    return whole(source, { startChar: found.index, endChar: found.index + found[0].length });
  return stated.title;
}

/** To the end of its line when what follows there is only what a form says of itself ("template"). */
function whole({ content: { stated } }: Source, span: Span): Span {
  return stated.title?.startChar === span.startChar ? stated.title : span;
}

/** Where the council is named: as it states itself, by its full name, or by the first form that means it. */
export function whereCouncilNamed(source: Source): Span | undefined {
  const { council } = source.profile;
  const { stated, text } = source.content;
  if (council === undefined) return undefined;
  const printed = new RegExp(escaped(council).replace(/ /gu, '\\s+'), 'iu').exec(text);
  if (printed !== null) return { startChar: printed.index, endChar: printed.index + printed[0].length };
  if (stated.council !== undefined) return stated.council;
  const found = findCouncils(text.slice(0, headReach), source.regimes.councils).find(
    ({ name }) => name === council,
  );
  return found === undefined ? shortlyNamed(text, council) : { startChar: found.start, endChar: found.end };
}

/** The place by which a council is named that the report never prints in full. */
function shortlyNamed(text: string, council: string): Span | undefined {
  for (const name of shortNames(council)) {
    const found = new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'iu').exec(text);
    if (found !== null) return { startChar: found.index, endChar: found.index + found[0].length };
  }
  return undefined;
}

/** Where the period judged is named: in the title, else where it first stands. */
export function wherePeriodNamed(source: Source, title: Span | undefined): Span | undefined {
  const period = source.profile.periods[0];
  if (period === undefined) return undefined;
  const within = (from: number, to: number) => {
    const found = findPeriods(source.content.text.slice(from, to)).find((one) => one.period === period);
    return found && { startChar: from + found.start, endChar: from + found.end };
  };
  const inTitle = title && within(title.startChar, title.endChar);
  return inTitle ?? within(0, headReach) ?? within(0, source.content.text.length);
}

/** Where the regime is named: in the title by its pattern, else the first mention of one of its names; not told by content alone. */
export function whereRegimeNamed(source: Source, title: Span | undefined): Span | undefined {
  const { regime } = source;
  if (regime === undefined) return undefined;
  const words = title === undefined ? '' : source.wordsOf(title);
  const titled = regime.titles.some((pattern) => new RegExp(pattern, 'iu').test(words));
  if (titled) return title;
  return named(source.content.text, regime) ?? byTitleBelow(source, regime);
}

function named(text: string, { name, short, aliases }: Regime): Span | undefined {
  const forms = [name, ...aliases, short].map(escaped).sort((a, b) => b.length - a.length);
  const found = new RegExp(`(?<![\\p{L}])(?:${forms.join('|')})(?![\\p{L}])`, 'iu').exec(text);
  return found === null ? undefined : { startChar: found.index, endChar: found.index + found[0].length };
}

function byTitleBelow({ content: { blocks, text } }: Source, { titles }: Regime): Span | undefined {
  const shapes = titles.map((pattern) => new RegExp(pattern, 'iu'));
  const fits = (words: string) => shapes.some((shape) => shape.test(words));
  const found = blocks
    .slice(0, 12)
    .find((block) => block.kind !== 'table' && fits(text.slice(block.bodyStart, block.endChar)));
  return found && { startChar: found.bodyStart, endChar: found.endChar };
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/['’]/gu, "['’]");
}
