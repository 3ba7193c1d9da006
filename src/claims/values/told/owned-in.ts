import type { ClaimWords } from '../../claim-words.ts';
import type { Statement } from '../../statement.ts';
import type { Figure } from '../figure.ts';
import { marked } from '../marked.ts';

/** A figure and whose it is, as said beside it; undefined for the council's own. */
export interface Owned {
  figure: Figure;
  owner: string | undefined;
  /** The same for all words for one owner: "national" for the country. */
  group: string | undefined;
  /** True for what another figure is only set against. */
  compared: boolean;
}

const parting =
  /[;:]|,(?!\s+where\b)|\((?=[^)]*\p{L}{3})|\s(?=(?:and|but|while|whilst|whereas|compared|against|than|above|below|over|under|unlike|beats|exceeds|exceeding|exceeded|in line with|similar to|close to|comparable (?:to|with)|level with)\s)/gu;
const comparing =
  /^[\s,;:(]*(?:compared|against|than|above|below|over|under|unlike|like|as with|in line with|similar to|close to|comparable (?:to|with)|level with|better than|worse than)\b/iu;
const others =
  /\b(?:national(?:ly)?|england|english|regional(?:ly)?|similar (?:areas?|councils?|authorit\w+)|comparators?|(?:statistical )?neighbours|elsewhere|(?:the )?country as a whole|(?:across|in) (?:the )?(?:whole )?country)\b/iu;
const there = /\bneighbouring (?<place>\p{Lu}\p{L}+)|\b(?:in|of|for) (?<other>\p{Lu}\p{L}+) at\b/u;
/** Letters of an opening such as "Nationally," that belongs to what follows. */
const shortOpening = 30;

/** The figures of a statement, each with whose it is. What the context names is the council itself. */
export function ownedIn(statement: Statement, words: ClaimWords, context: readonly string[]): Owned[] {
  const { text } = statement;
  const figures = marked(statement, words).figures.filter(({ unit }) => unit !== 'code' && unit !== 'times');
  if (figures.length === 0) return [];
  const ends = [...[...text.matchAll(parting)].map(({ index }) => index), text.length];
  const bare = (to: number) => !figures.some(({ start }) => start < to);
  let from = 0;
  const parts = ends.flatMap((to) => {
    if (from === 0 && to < text.length && to < shortOpening && bare(to) && !comparing.test(text)) return [];
    const part = { from, to };
    from = to;
    return [part];
  });
  return figures.map((figure) => {
    const part = parts.find((one) => figure.start >= one.from && figure.start < one.to)!;
    const printed = text.slice(part.from, part.to);
    const owner = ownerIn(printed, context);
    const group = /^(?:nation|engl)|country/iu.test(owner ?? '')
      ? 'national'
      : owner?.slice(0, 6).toLowerCase();
    return { figure, owner, group, compared: comparing.test(printed) };
  });
}

function ownerIn(part: string, context: readonly string[]): string | undefined {
  const place = there.exec(part)?.groups;
  const name = place?.place ?? place?.other;
  if (name !== undefined) return context.some((text) => text.includes(name)) ? undefined : name;
  return others.exec(part)?.[0];
}
