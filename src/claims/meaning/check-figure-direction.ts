import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { againstChanges } from './figures/against-changes.ts';
import { againstPairs } from './figures/against-pairs.ts';
import { whichWayIsGood } from './figures/which-way-is-good.ts';

const figure = '(?:£\\s?)?(\\d[\\d,]*(?:\\.\\d+)?)';
const unit = '\\s*(?:%|per\\s?cent|percentage points|points|million|m|days|weeks|months|people|children)?';
const up =
  '(?:up|rose|risen|rising|increas\\w*|grew|grown|growing|climbed|went up|gone up|higher|doubled|jumped|a rise|an increase|growth)';
const down =
  '(?:down|fell|fallen|falling|decreas\\w*|declin\\w*|dropp\\w*|reduc\\w*|went down|gone down|lower|cut|halved|a fall|a drop|a reduction|shrank)';
const gap = '[^.;\\d]{0,60}?';
const when = `(?:[^.;]{0,30}?\\b(?:19|20)\\d\\d(?:/\\d\\d)?)?`;

/** Words of movement with the two figures between which it goes: group 1 is the first named, `order` tells which is the later one. */
const moves: readonly { pattern: RegExp; rises: boolean; laterFirst: boolean }[] = [true, false].flatMap(
  (rises) => {
    const word = rises ? up : down;
    return [
      {
        pattern: new RegExp(`\\b${word}\\b${gap}\\bfrom ${figure}${unit}${when}${gap}\\bto ${figure}`, 'iu'),
        rises,
        laterFirst: false,
      },
      {
        pattern: new RegExp(`\\b${word}\\b${gap}\\bto ${figure}${unit}${when}${gap}\\bfrom ${figure}`, 'iu'),
        rises,
        laterFirst: true,
      },
    ];
  },
);
const over =
  /\b(?:above|higher than|more than|greater than|exceed\w*|larger (?:share|number|proportion)|higher (?:share|number|proportion)|larger than|ahead of)\b/iu;
const under =
  /\b(?:below|lower than|less than|fewer than|smaller (?:share|number|proportion)|lower (?:share|number|proportion)|smaller than|short of)\b/iu;
const better = /\b(?:better|stronger) than\b/iu;
const worse = /\b(?:worse|weaker|poorer) than\b/iu;
/** A movement or comparison of the claim that its own figures contradict. Empty when they fit, or it has no two that can be compared. */
export function checkFigureDirection({ text }: Statement, evidence: Evidence): ClaimFault[] {
  const wrong =
    reversed(text, evidence.quote) ??
    againstChanges(text, evidence.quote) ??
    againstMoves(text) ??
    againstComparison(text) ??
    againstRow(text, evidence) ??
    againstPairs(text, evidence);
  return wrong === undefined
    ? []
    : [{ kind: 'direction', value: wrong, why: `The figures go the other way than “${wrong}”.` }];
}

const fromTo = /\bfrom\s+([\p{L}\d£.,%'’ -]{2,40}?)\s+to\s+([\p{L}\d£.%'’-]+(?:\s+[\p{L}\d%]+)?)/iu;

/** "From good to requires improvement" for "from requires improvement to good". */
function reversed(text: string, quote: string): string | undefined {
  const own = fromTo.exec(text);
  const theirs = fromTo.exec(quote);
  if (own === null || theirs === null) return undefined;
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[.,]+$/u, '')
      .trim();
  const [a, b, c, d] = [own[1]!, own[2]!, theirs[1]!, theirs[2]!].map(plain) as [
    string,
    string,
    string,
    string,
  ];
  return starts(a, d) && starts(b, c) && !starts(a, c) ? own[0] : undefined;
}

function starts(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function againstMoves(text: string): string | undefined {
  for (const { pattern, rises, laterFirst } of moves) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [first, second] = [numberOf(match[1]!), numberOf(match[2]!)];
    if (isYear(first) || isYear(second) || first === second) continue;
    const [from, to] = laterFirst ? [second, first] : [first, second];
    if (to > from !== rises) return match[0].split(/\s/u)[0];
  }
  return undefined;
}

/** The one figure on each side of a comparison, or of its "than" where both follow; of percentages alone where some are. */
function pairOf(left: Figure[], right: Figure[], text: string, than: number): [number?, number?] {
  const percents = (all: Figure[]) => all.filter(({ kind }) => kind === 'percent');
  const [before, after] =
    percents([...left, ...right]).length >= 2 ? [percents(left), percents(right)] : [left, right];
  if (before.length === 1 && after.length === 1 && before[0]!.kind === after[0]!.kind)
    return [before[0]!.value, after[0]!.value];
  if (before.length > 0 || after.length !== 2 || after[0]!.kind !== 'percent') return [];
  const first = figuresIn(text.slice(0, than)).filter(({ kind }) => kind === 'percent');
  return first.length === 1 ? [after[0]!.value, after[1]!.value] : [];
}

interface Figure {
  value: number;
  kind: string;
}

/** "At 66.7 per cent, below the average of 61.9 per cent." */
function againstComparison(text: string): string | undefined {
  const match = over.exec(text) ?? under.exec(text) ?? better.exec(text) ?? worse.exec(text);
  if (match === null) return undefined;
  if (/(?:%|per\s?cent|points)\s*$/iu.test(text.slice(0, match.index))) return undefined;
  const than = /\bthan\b/iu.exec(text.slice(match.index));
  const [before, after] = pairOf(
    figuresIn(text.slice(0, match.index)),
    figuresIn(text.slice(match.index)),
    text,
    match.index + (than?.index ?? 0),
  );
  if (before === undefined || after === undefined || before === after) return undefined;
  const more = before > after;
  if (over.test(match[0])) return more ? undefined : match[0];
  if (under.test(match[0])) return more ? match[0] : undefined;
  const way = whichWayIsGood(text);
  if (way === undefined) return undefined;
  const good = better.test(match[0]);
  return (more === (way === 'more')) === good ? undefined : match[0];
}

function againstRow(text: string, { row }: Evidence): string | undefined {
  if (row === undefined) return undefined;
  const said = new RegExp(`\\b(?:${up}|${down})\\b`, 'iu').exec(text);
  if (said === null || /\bthan\b|\bchange\b/iu.test(text)) return undefined;
  const rises = new RegExp(`^${up}$`, 'iu').test(said[0]);
  const change = row.cells
    .map((cell) => /^([+−–-])\s?\d/u.exec(cell)?.[1])
    .find((sign) => sign !== undefined);
  if (change !== undefined) return (change === '+') === rises ? undefined : said[0];
  const values = row.cells
    .slice(1)
    .map((cell) =>
      /^£?\d[\d,]*(?:\.\d+)?\s*%?$/u.test(cell) ? numberOf(cell.replace(/[£%\s]/gu, '')) : Number.NaN,
    );
  const at = (row.headers ?? []).flatMap((header, i) => (header !== '' && text.includes(header) ? [i] : []));
  if (at.length === 2) {
    const [from, to] = at.map((i) => numberOf((row.cells[i] ?? '').replace(/[£%\s]/gu, ''))) as [
      number,
      number,
    ];
    if (
      !Number.isNaN(from) &&
      !Number.isNaN(to) &&
      from !== to &&
      /\b(?:between|from|and|since)\b/iu.test(text)
    )
      return to > from === rises ? undefined : said[0];
  }
  const dated = row.headers?.slice(1).every((header) => /\b(?:19|20)\d\d|\bQ[1-4]\b/u.test(header)) ?? false;
  if (!dated || values.length < 2 || values.some(Number.isNaN)) return undefined;
  const grows = values.every((value, i) => i === 0 || value > values[i - 1]!);
  const falls = values.every((value, i) => i === 0 || value < values[i - 1]!);
  return (grows && !rises) || (falls && rises) ? said[0] : undefined;
}

function figuresIn(text: string): Figure[] {
  return [...text.matchAll(/(£\s?)?(\d[\d,]*(?:\.\d+)?)(\s*(?:%|per\s?cent\b))?(\/\d)?/giu)]
    .filter(
      (match) =>
        match[4] === undefined &&
        !/[/\d\p{L}]$/u.test(text.slice(0, match.index)) &&
        !/^(?:19|20)\d\d$/u.test(match[2]!),
    )
    .map((match) => ({
      value: numberOf(match[2]!),
      kind: match[3] !== undefined ? 'percent' : match[1] !== undefined ? 'money' : 'plain',
    }));
}

function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2040;
}
