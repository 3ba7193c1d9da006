import { describe, expect, it } from 'vitest';
import { fewerFaults } from '../../../src/answer/model/fewer-faults.ts';
import type { ClaimFault } from '../../../src/domain/claim-check.ts';

const fault = (value: string): ClaimFault => ({ kind: 'number', value, why: `${value} is not there.` });

describe('faults of one way to cite a sentence', () => {
  it('are told each once, in the order of the checks', () => {
    const found = fewerFaults([
      () => [fault('7'), fault('8')],
      () => [],
      () => [{ ...fault('7'), why: 'Said otherwise.' }],
    ]);
    expect(found?.faults.map(({ value }) => value)).toEqual(['7', '8']);
    expect([...found!.by]).toEqual([0, 2]);
  });

  it('are given up as soon as they are no fewer than those of a shorter citation', () => {
    const asked: string[] = [];
    const before = fewerFaults([() => [], () => [fault('7')]])!;
    const again = fewerFaults(
      [
        () => {
          asked.push('first');
          return [];
        },
        () => {
          asked.push('second');
          return [fault('7')];
        },
      ],
      before,
    );
    expect(again).toBeUndefined();
    expect(asked).toEqual(['second']);
  });

  it('are none where a longer citation bears the sentence out, whatever spoke against it before', () => {
    const before = fewerFaults([() => [], () => [fault('7')]])!;
    expect(fewerFaults([() => [], () => []], before)?.faults).toEqual([]);
  });

  it('keep the order of the checks though those that spoke before go first', () => {
    const before = fewerFaults([() => [], () => [fault('7'), fault('8'), fault('9')]])!;
    const found = fewerFaults([() => [fault('1')], () => [fault('7')]], before);
    expect(found?.faults.map(({ value }) => value)).toEqual(['1', '7']);
  });
});
