import type { Claim } from '../../domain/answer.ts';
import { foldWords } from '../../domain/fold-words.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import type { Unsupported } from '../check-claim.ts';

/** Without `regimes` an order of grades is held to its quotations alone. */
type Rule = (claim: Claim, regimes?: Regimes) => Unsupported[];

const counted = /^Counted over the items cited: (\d+)$/u;
const moved =
  /^From “([^“”]+)” to “([^“”]+)” is (better|worse|unchanged): for this indicator a (higher|lower) figure is better\.$/u;
const ordered = /^From “([^“”]+)” to “([^“”]+)” is (higher|lower|the same) on one scale\.$/u;
const unranked =
  /^“([^“”]+)” and “([^“”]+)” are grades of different scales or areas, so they are not ranked against each other\.$/u;

/** Works out again, from what a claim cites, what each rule of a look-up derived. An empty list means that the claim holds. */
export const lookUpRules: Readonly<Record<string, Rule>> = {
  'count-listed': (claim) =>
    Number(counted.exec(claim.text)?.[1]) === claim.citations.length
      ? []
      : [fault(claim, 'it cites another number of items')],
  'movement-by-polarity'(claim) {
    const [, from = '', to = '', result, polarity] = moved.exec(claim.text) ?? [];
    const [a, b] = [figure(from), figure(to)];
    if (!isPrinted(claim, [from, to]) || Number.isNaN(a) || Number.isNaN(b))
      return [fault(claim, 'its figures are not cited')];
    const better = b > a === (polarity === 'higher');
    const expected = a === b ? 'unchanged' : better ? 'better' : 'worse';
    return expected === result ? [] : [fault(claim, `the figures say ${expected}`)];
  },
  'grade-order'(claim, regimes) {
    const match = ordered.exec(claim.text) ?? unranked.exec(claim.text);
    const grades = match === null ? [] : [match[1]!, match[2]!];
    const order = match?.[3];
    if (order !== undefined && regimes !== undefined && !isInOrder(grades, order, regimes))
      return [fault(claim, 'no scale orders its grades so')];
    return grades.length === 2 && isPrinted(claim, grades) ? [] : [fault(claim, 'its grades are not cited')];
  },
};

/** True when a scale that prints both grades orders them so; scales run from best to worst. */
function isInOrder(grades: readonly string[], order: string, { regimes }: Regimes): boolean {
  return regimes.some(({ scales }) =>
    scales.some((scale) => {
      const [from, to] = grades.map((grade) =>
        scale.grades.findIndex(({ printed }) => printed.some((form) => foldWords(form) === foldWords(grade))),
      );
      if (from === undefined || to === undefined || from < 0 || to < 0) return false;
      return order === (from === to ? 'the same' : to < from ? 'higher' : 'lower');
    }),
  );
}

function isPrinted({ citations }: Claim, values: readonly string[]): boolean {
  return values.every((value) => value !== '' && citations.some(({ quote }) => quote.includes(value)));
}

function figure(printed: string): number {
  return Number(/-?\d[\d,]*(?:\.\d+)?/u.exec(printed)?.[0]?.replaceAll(',', ''));
}

function fault({ text }: Claim, why: string): Unsupported {
  return { value: { kind: 'name', text }, why };
}
