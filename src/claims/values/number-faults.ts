import type { ClaimFault } from '../../domain/claim-check.ts';
import type { ClaimRule } from '../check-support.ts';
import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { alignedWithNearest } from './aligned.ts';
import { compareFigures } from './compare-figures.ts';
import { isCountedPart } from './counted-parts.ts';
import { countedItems, isDerived } from './derived-figures.ts';
import { isElapsed } from './elapsed-times.ts';
import { markedEvidence } from './evidence-values.ts';
import type { Figure } from './figure.ts';
import { type Mention, marked } from './marked.ts';
import { type Kind, type Misplaced, misplaced } from './misplaced.ts';
import { ownedIn } from './told/owned-in.ts';

/** Figures that stand nowhere in the evidence, stand there in another unit, or belong to something else there. */
export const numberFaults: ClaimRule = (claim, evidence, words) => {
  const read = marked(claim, words);
  const first = falseFirst(claim.folded, evidence.folded);
  if (first !== undefined) return [first];
  if (read.figures.length === 0) return [];
  const printed = markedEvidence(evidence, words).flatMap(({ figures }) => figures);
  const more = moreThanWhole(read.figures, claim.text);
  if (more !== undefined) return [more];
  const faults = read.figures
    .filter((figure) => !isElapsed(figure, claim, evidence, words))
    .filter((figure) => !isCountedPart(figure, claim, evidence, words))
    .flatMap((figure): ClaimFault[] => absent(figure, printed, { evidence, said: read.figures }));
  if (faults.length > 0) return faults;
  return elsewhere(claim, evidence, words);
};

function absent(
  figure: Figure,
  printed: readonly Figure[],
  { evidence, said }: { evidence: Evidence; said: readonly Figure[] },
): ClaimFault[] {
  const likeness = printed.map((one) => compareFigures(figure, one, evidence));
  if (likeness.includes('same') || likeness.includes('near')) return [];
  if (figure.value === 0 && /\b(?:no|none|nil|nobody|never)\b/u.test(evidence.folded)) return [];
  if (figure.unit === undefined && /^one\b/iu.test(figure.text)) return [];
  if (figure.value === 1 && figure.unit === undefined && /\b(?:one|an?|single|1)\b/u.test(evidence.folded))
    return [];
  if (isOne(figure, evidence)) return [];
  if (figure.code !== undefined && holdsWords(evidence.folded, figure.text.toLowerCase())) return [];
  if (isDerived(figure, printed, said) || countedItems(figure, evidence)) return [];
  if (likeness.includes('unit'))
    return [
      {
        kind: 'unit',
        value: figure.text,
        why: `“${figure.text}” is given in another unit in the cited words.`,
      },
    ];
  return [
    {
      kind: 'number',
      value: figure.text,
      why: `“${figure.text}” does not stand in the cited words or what they lean on.`,
    },
  ];
}

function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/[\p{L}\p{N}.]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? ''))
      return true;
  return false;
}

/** "40 of the 11 cases". */
function moreThanWhole(figures: readonly Figure[], text: string): ClaimFault | undefined {
  for (let at = 1; at < figures.length; at++) {
    const [part, whole] = [figures[at - 1]!, figures[at]!];
    const counts = [part, whole].every(({ unit }) => unit === undefined);
    if (
      counts &&
      part.value > whole.value &&
      /^ (?:out )?of (?:the |its |their |all )?$/u.test(text.slice(part.end, whole.start))
    )
      return {
        kind: 'number',
        value: text.slice(part.start, whole.end),
        why: `“${text.slice(part.start, whole.end)}” is more than the whole.`,
      };
  }
  return undefined;
}

/** "The first visit" where only a second or third one is spoken of. */
function falseFirst(said: string, printed: string): ClaimFault | undefined {
  const found =
    /\b(?:first|1st) (?:\p{L}+ )?(?<noun>visit|inspection|review|quartile|quarter|phase|stage|year|round|meeting|assessment|theme|outcome)\b/u.exec(
      said,
    );
  if (found === null || /\b(?:first|1st|initial|one|1|original)\b/u.test(printed)) return undefined;
  const other = new RegExp(
    `\\b(?:second|third|fourth|fifth|\\d(?:nd|rd|th)) (?:\\p{L}+ )?${found.groups!.noun!}`,
    'u',
  );
  if (!other.test(printed)) return undefined;
  return { kind: 'number', value: found[0], why: `The cited words do not speak of the ${found[0]}.` };
}

/** "Within a week": one. */
function isOne({ text, unit: printed, value }: Figure, { folded }: Evidence): boolean {
  const unit =
    printed === 'month' && value === 12
      ? 'year'
      : /^(?:one|an?)[\s-](?<unit>hour|day|week|month|year)$/iu.exec(text)?.groups?.unit;
  return (
    unit !== undefined &&
    new RegExp(
      `\\b(?:an?|each|every|per|single|the|last|previous|whole|full) ${unit.toLowerCase()}\\b`,
      'u',
    ).test(folded)
  );
}

function elsewhere(claim: Parameters<ClaimRule>[0], evidence: Evidence, words: ClaimWords): ClaimFault[] {
  const kind = figureKind(evidence);
  const wrong = misplaced(claim, evidence, words, kind);
  const aligned =
    evidence.row === undefined
      ? alignedWithNearest(claim, evidence.sentences, words, compareOf(evidence))
      : [];
  const pairs = [...wrong, ...aligned.map(({ claimed, printed }) => ({ claimed, other: printed }))].filter(
    (pair) => !isOthers(pair, claim, evidence, words),
  );
  return pairs.slice(0, 1).map(({ claimed, other }) => ({
    kind: evidence.row === undefined ? ('number' as const) : ('cell' as const),
    value: claimed.text,
    why: `“${claimed.text}” belongs to something else in the cited words; what the claim speaks of has “${other.text}”.`,
  }));
}

/** True for a figure told of the council, the country or others, as the cited words do, that only one of another owner speaks against. */
function isOthers({ claimed, other }: Misplaced, claim: Statement, evidence: Evidence, words: ClaimWords) {
  if (evidence.rows !== undefined || claimed.kind !== 'figure' || other.kind !== 'figure') return false;
  const said = ownedIn(claim, words, evidence.context).find(({ figure }) => figure === claimed.figure);
  if (said === undefined) return false;
  const printed = evidence.sentences.flatMap((one) => ownedIn(one, words, evidence.context));
  const rival = printed.find(({ figure }) => figure === other.figure);
  if ((rival?.group === undefined) === (said.group === undefined)) return false;
  // A place may be named as whose the figure is in more ways than are known.
  if (said.group === undefined && /^\p{Lu}/u.test(rival?.owner ?? '') && rival?.group !== 'national')
    return false;
  return printed.some(
    ({ figure, group }) => group === said.group && compareFigures(said.figure, figure, evidence) === 'same',
  );
}

function figureKind(evidence: Evidence): Kind {
  const figure = (mention: Mention) => (mention.kind === 'figure' ? mention.figure : undefined);
  return {
    wanted: (mention) =>
      mention.kind === 'figure' &&
      mention.figure.unit !== 'code' &&
      mention.figure.unit !== 'times' &&
      mention.figure.unit !== 'place',
    same: (claimed, printed) => {
      const [a, b] = [figure(claimed), figure(printed)];
      return a !== undefined && b !== undefined && ['same', 'near'].includes(compareFigures(a, b, evidence));
    },
    rival: (candidate, other) => {
      const [a, b] = [figure(candidate), figure(other)];
      return a !== undefined && b !== undefined && alike(a, b);
    },
  };
}

/** Of one unit, or one of them bare. */
function alike(a: Figure, b: Figure): boolean {
  const bare = (figure: Figure) => figure.unit === undefined && figure.noun === undefined;
  return (
    classOf(a) === classOf(b) || ((bare(a) || bare(b)) && [a, b].some(({ unit }) => unit?.startsWith('per ')))
  );
}

function classOf({ unit }: Figure): string {
  return unit === 'share' ? 'percent' : (unit ?? 'count');
}

function compareOf(evidence: Evidence) {
  return (claimed: Mention, printed: Mention) => {
    if (claimed.kind !== printed.kind) return 'none';
    if (claimed.kind === 'figure' && printed.kind === 'figure') {
      if (claimed.figure.unit === 'place') return 'none';
      const told = compareFigures(claimed.figure, printed.figure, evidence);
      if (told === 'same' || told === 'near') return 'same';
      return classOf(claimed.figure) === classOf(printed.figure) ? 'other' : 'none';
    }
    return claimed.text.toLowerCase() === printed.text.toLowerCase() ? 'same' : 'none';
  };
}
