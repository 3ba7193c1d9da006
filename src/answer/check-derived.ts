import type { Claim } from '../domain/answer.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { Unsupported } from './check-claim.ts';
import { lookUpRules } from './ledger/look-up-rules.ts';

/** What `count-by-value` writes, and nothing else. */
const shape = /^Counted over the rows cited: (?:“[^“”]+” [1-9]\d*(?:, )?){2,}$/u;
const counted = /“([^“”]+)” (\d+)/gu;

/**
 * A derived claim is worked out again by its rule from what it cites. `count-by-value`: each number is how many of the
 * cited rows end in the value before it, and together they are all the rows. A rule that is not known supports nothing.
 */
export function checkDerived(claim: Claim, regimes?: Regimes): Unsupported[] {
  const lookUp = claim.rule === undefined ? undefined : lookUpRules[claim.rule];
  if (lookUp !== undefined) return lookUp(claim, regimes);
  if (claim.rule !== 'count-by-value' || !shape.test(claim.text)) {
    return [{ value: { kind: 'name', text: claim.rule ?? '' }, why: 'no known rule derives this' }];
  }
  const endings = claim.citations.map(({ quote }) => quote.split(' | ').at(-1)?.trim());
  const counts = [...claim.text.matchAll(counted)].map(([, value, number]) => ({
    value: value!,
    number: Number(number),
  }));
  const held = (value: string) => endings.filter((ending) => ending === value).length;
  const wrong = counts.flatMap(({ value, number }): Unsupported[] =>
    held(value) === number
      ? []
      : [
          {
            value: { kind: 'number', text: String(number) },
            why: `${held(value)} of the cited rows end in “${value}”`,
          },
        ],
  );
  const all = counts.reduce((sum, { number }) => sum + number, 0) === endings.length;
  if (wrong.length > 0 || all) return wrong;
  return [
    { value: { kind: 'number', text: String(endings.length) }, why: 'some cited rows are not counted' },
  ];
}
