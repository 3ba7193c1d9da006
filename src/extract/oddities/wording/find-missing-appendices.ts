import type { Block } from '../../../domain/block.ts';
import type { Oddity } from '../../../domain/extraction.ts';
import type { Sentence } from '../../judgements/sentences-of.ts';
import type { OdditySearch } from '../oddity-search.ts';

const labelled =
  /\b(appendix|annex|annexe)\s+([A-Z]|\d{1,2}|[IVX]{1,4})\b(?!\s+(?:of|to|in)\s+(?!this\b|the report\b))(?!\s+(?:data|lists?|information|returns?|submissions?)\b)/giu;
/** What is attached is a thing on paper: importance, conditions and staff are attached too. */
const paper =
  '(?:appendix|assessments?|copy|copies|details|documents?|drafts?|forms?|letters?|lists?|minutes|papers?|plans?|programmes?|protocols?|reports?|responses?|schedules?|statements?|summary|summaries|tables?|text|versions?)';
const attached = new RegExp(
  `\\((?:[^()]{0,40}\\s)?(?:attached|enclosed)\\)|\\bcop(?:y|ies)\\s+(?:attached|enclosed)\\b|\\b${paper}\\b[^.;:]{0,60}\\b(?:is|are)\\s+(?:also\\s+)?(?:attached|enclosed|appended)\\b(?!\\s+to\\s+(?!this\\b|the report\\b))`,
  'iu',
);
const pointing = /append|annex|attached|enclosed/iu;
const listing = /\b(?:appendices|annexes|attachments|background papers)\b/iu;
const longestTitle = 200;
const mostPlaces = 4;

/** Appendices and enclosures that the report points to and that are not in the text. One oddity for each appendix. */
export function findMissingAppendices(search: OdditySearch): Oddity[] {
  const { blocks } = search.source.content;
  const pointers = new Map<string, { name: string; sentences: Sentence[] }>();
  const bare: Sentence[] = [];
  for (const sentence of search.sentences) {
    if (!pointing.test(sentence.words) || isTitle(search, sentence.block)) continue;
    const names = namesIn(sentence.words);
    for (const name of names) {
      const key = name.toLowerCase();
      const known = pointers.get(key) ?? { name, sentences: [] };
      known.sentences.push(sentence);
      pointers.set(key, known);
    }
    if (names.length === 0 && attached.test(sentence.words)) bare.push(sentence);
  }
  const missing = [...pointers.values()].filter(({ name }) => !stands(search, blocks, name));
  return [
    ...missing.map(({ name, sentences }) =>
      say(search, `${name} is not in the text of this report.`, sentences),
    ),
    ...(bare.length === 0 || hasAnotherPart(search, blocks)
      ? []
      : [say(search, 'What is said to be attached is not in the text of this report.', bare)]),
  ];
}

function namesIn(words: string): string[] {
  return [...words.matchAll(labelled)]
    .filter((match) => match[2] === match[2]!.toUpperCase())
    .map((match) => `${match[1]![0]!.toUpperCase()}${match[1]!.slice(1).toLowerCase()} ${match[2]}`);
}

/** A line that an appendix opens with: its name, and no sentence. A line in a list of appendices only names it. */
function isTitle(search: OdditySearch, block: Block): boolean {
  const words = search.words(block);
  if (block.kind === 'listItem' || words.length > longestTitle || /[.;,]$/u.test(words)) return false;
  const { blocks } = search.source.content;
  return (
    /^(?:appendix|annexe?)\s+(?:[A-Z]|\d{1,2}|[IVX]{1,4})\b/iu.test(words) &&
    !block.headings.some((index) => listing.test(search.words(blocks[index]!)))
  );
}

/** The appendix stands in the text when a title of its name is followed by more than another title. */
function stands(search: OdditySearch, blocks: readonly Block[], name: string): boolean {
  const opener = new RegExp(`^${name}\\b`, 'iu');
  return blocks.some((block, at) => {
    const next = blocks[at + 1];
    if (block.kind === 'table') return opener.test(search.words(block).slice(0, longestTitle));
    return (
      next !== undefined &&
      opener.test(search.words(block)) &&
      isTitle(search, block) &&
      !isTitle(search, next)
    );
  });
}

/** A report that carries the letter that it covers, or an appendix, has what it says is attached. */
function hasAnotherPart(search: OdditySearch, blocks: readonly Block[]): boolean {
  const { source } = search;
  if (source.profile.parts.length > 1 || source.profile.parts[0]!.voice === 'inspectorate') return true;
  return blocks.some((block) => block.kind !== 'table' && isTitle(search, block));
}

function say(search: OdditySearch, message: string, sentences: readonly Sentence[]): Oddity {
  const places = sentences.slice(0, mostPlaces).map(({ startChar, endChar }) => ({ startChar, endChar }));
  return search.oddity('missing-appendix', 'missing-appendix', message, places);
}
