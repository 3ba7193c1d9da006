import type { Claim } from '../domain/answer.ts';
import type { Unsupported } from './check-claim.ts';

const counted = /“([^“”]+)” (\d+)/gu;

/**
 * A derived claim is worked out again by its rule from what it cites. `count-by-value`: each number is how many of the
 * cited rows end in the value before it. A rule that is not known supports nothing.
 */
export function checkDerived(claim: Claim): Unsupported[] {
  if (claim.rule !== 'count-by-value') {
    return [{ value: { kind: 'name', text: claim.rule ?? '' }, why: 'no rule of that name derives values' }];
  }
  return [...claim.text.matchAll(counted)].flatMap(([, value, number]) => {
    const held = claim.citations.filter(({ quote }) => quote.split(' | ').at(-1)?.trim() === value).length;
    return held === Number(number)
      ? []
      : [
          {
            value: { kind: 'number' as const, text: number! },
            why: `${held} of the cited rows end in “${value}”`,
          },
        ];
  });
}
