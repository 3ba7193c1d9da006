import type { Unsupported } from '../../answer/check-claim.ts';
import type { Draft, DraftParagraph, DraftValue } from '../../domain/draft.ts';
import { foldWords } from '../../domain/fold-words.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { type Backing, backingOf, backs } from './backing.ts';
import { checkPlaceholder } from './check-placeholder.ts';
import { derives } from './derives.ts';
import { draftValuesIn, type ValueFound } from './draft-values-in.ts';
import { isGiven } from './is-given.ts';
import { isOwnWord } from './own-word-notes.ts';
import { houseWords, ownWords } from './own-words.ts';
import { plainWords } from './plain-words.ts';
import { isQuotedFrom, quotationsIn } from './quotations-in.ts';
import { ruleWords } from './rule-words.ts';
import { swappedGrades } from './swapped-grades.ts';
import { turnedFigures } from './turned-figures.ts';

/**
 * Values of a paragraph that nothing backs: every number, date, grade, name and negation is quoted (in a citation or what it leans on),
 * derived (its rule is worked out again from the draft and the letter) or given by a person; every quotation is cited word for
 * word; a placeholder holds nothing but its own wording, and fixed wording no value. Empty means that the paragraph holds.
 * With `regimes`, a grade that the letter never uses is known as one too.
 */
export function checkParagraph(
  paragraph: DraftParagraph,
  draft: Draft,
  letter: Letter,
  regimes?: Regimes,
): Unsupported[] {
  const { origin } = paragraph;
  const torn = tornCells(paragraph);
  if (origin === 'placeholder') return [...torn, ...checkPlaceholder(paragraph)];
  // Words that a person put in and that cite nothing are theirs.
  if (isOwnWord(paragraph)) return torn;
  const listed = (paragraph.values ?? []).map((value) => ({
    value,
    why: whyNot(value, paragraph, draft, letter),
  }));
  const wrong = listed.flatMap(({ value: { text }, why }): Unsupported[] =>
    why === undefined ? [] : [{ value: { kind: 'name', text }, why }],
  );
  // What is told as wrong here is not told again as unbacked.
  const held = listed.map(({ value }) => value.text);
  return [
    ...torn,
    ...wrong,
    ...unbacked(paragraph, held, { draft, letter }),
    ...swappedGrades(paragraph, letter, regimes),
    ...turnedFigures(paragraph),
  ];
}

/** Every value of a paragraph, backed or not: for counting. None of a placeholder, which has none yet, nor of what a person wrote and cites nothing. */
export function valuesOf(paragraph: DraftParagraph, letter: Letter): ValueFound[] {
  const { origin } = paragraph;
  const plain = plainWords(letter);
  return origin === 'placeholder' || isOwnWord(paragraph)
    ? []
    : draftValuesIn(withoutLabel(paragraph).replace(choice, ' '), (word) => plain.has(word)).filter(
        (one) => !isOurs(one, origin),
      );
}

/** The head of a column that asks for either; no answer. */
const choice = /\byes\s*(?:or|\/)\s*no\b/giu;

function unbacked(
  paragraph: DraftParagraph,
  held: readonly string[],
  source: { draft: Draft; letter: Letter },
): Unsupported[] {
  const { origin, citations, header } = paragraph;
  const backing = backingOf(origin === 'fixed' ? [] : restsOn(paragraph, source));
  const { faults, rest } = withoutQuotations(withoutLabel(paragraph), [
    ...backing.texts,
    ...held.map(foldWords),
  ]);
  const own = held.toSorted((a, b) => b.length - a.length).reduce(withoutWords, rest.replace(choice, ' '));
  const plain = plainWords(source.letter);
  const unheld = draftValuesIn(own, (word) => plain.has(word))
    .filter((value) => !isOurs(value, origin) && !(header === true && value.kind === 'name'))
    .filter((value) => value.fault !== undefined || !isBacked(value, paragraph, backing, source));
  const where =
    citations.length === 0 ? 'nothing is cited for it' : 'it is not in the cited words or their context';
  return [
    ...faults,
    ...unheld.map(({ kind, text, fault }) => ({
      value: { kind: kind === 'date' ? 'number' : kind === 'grade' ? 'name' : kind, text } as const,
      why:
        fault ??
        (origin === 'fixed'
          ? `“${text}” stands in fixed wording, which holds no value`
          : `“${text}”: ${where}`),
    })),
  ];
}

/** The label of a field is the house style's wording: what it names, capitalised, is no value. */
function withoutLabel({ form, cells, text }: DraftParagraph): string {
  const label = form === 'field' ? (cells?.[0] ?? '') : '';
  return label !== '' && text.startsWith(label) ? label.toLowerCase() + text.slice(label.length) : text;
}

/** Quotes, what they lean on, and the words of the paragraph's own rule. */
function restsOn(
  { citations, rule }: DraftParagraph,
  { draft, letter }: { draft: Draft; letter: Letter },
): string[] {
  const quotes = citations.flatMap(({ quote, context }) => [quote, ...context.map((span) => span.quote)]);
  return rule === undefined ? quotes : [...quotes, ...ruleWords(rule, { draft, letter, citations })];
}

function isBacked(
  value: ValueFound,
  paragraph: DraftParagraph,
  backing: Backing,
  source: { draft: Draft; letter: Letter },
): boolean {
  if (backs(backing, value)) return true;
  const { origin, rule, citations } = paragraph;
  if (origin === 'given' && isGiven(value.text, source.draft.given)) return true;
  const denies = rule === 'none-found' || rule === 'not-stated';
  if (origin !== 'derived' || rule === undefined) return false;
  if (denies ? value.kind === 'negation' : rule === 'count' && value.kind === 'number')
    return derives(rule, value.text, paragraph, { ...source, citations });
  return false;
}

function isOurs({ kind, text }: ValueFound, origin: DraftParagraph['origin']): boolean {
  if (kind !== 'name') return false;
  const words = text
    .toLowerCase()
    .split(/[\s/]+/u)
    .map((word) => word.replace(/['’]s?$/u, ''));
  return words.every(
    (word) => ownWords.has(word) || (origin === 'fixed' && (houseWords.has(word) || joining.has(word))),
  );
}
const joining = new Set(['of', 'the', 'for', '&', 'and']);

function whyNot(
  value: DraftValue,
  paragraph: DraftParagraph,
  draft: Draft,
  letter: Letter,
): string | undefined {
  const { text } = value;
  if (value.origin === 'given')
    return isGiven(text, draft.given, value.given) ? undefined : `nobody gave “${text}” as ${value.given}`;
  return derives(value.rule, text, paragraph, { draft, letter, citations: paragraph.citations })
    ? undefined
    : `the rule “${value.rule}” does not give “${text}”`;
}

function withoutQuotations(text: string, folded: readonly string[]): { faults: Unsupported[]; rest: string } {
  const faults: Unsupported[] = [];
  let rest = text;
  for (const { words, start, end } of quotationsIn(text)) {
    if (isQuotedFrom(words, folded)) rest = rest.slice(0, start) + '·'.repeat(end - start) + rest.slice(end);
    else
      faults.push({ value: { kind: 'name', text: words }, why: 'the quotation is not in the cited words' });
  }
  return { faults, rest };
}

/** The text without each whole occurrence of the words; what surrounds them stays where it is. */
function withoutWords(text: string, words: string): string {
  let left = text;
  for (let at = left.indexOf(words); at >= 0; at = left.indexOf(words, at + words.length)) {
    const edge =
      !/[\p{L}\p{N}]/u.test(left[at - 1] ?? '') && !/[\p{L}\p{N}%]/u.test(left[at + words.length] ?? '');
    if (edge) left = left.slice(0, at) + '·'.repeat(words.length) + left.slice(at + words.length);
  }
  return left;
}

function tornCells({ cells, text }: DraftParagraph): Unsupported[] {
  const said = foldWords(text);
  return (cells ?? [])
    .filter((cell) => !said.includes(foldWords(cell)))
    .map((cell) => ({
      value: { kind: 'name', text: cell },
      why: `its cell “${cell}” is not what its text says`,
    }));
}
