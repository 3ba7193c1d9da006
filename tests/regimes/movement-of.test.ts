import { expect, it } from 'vitest';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';
import { movementOf } from '../../src/regimes/movement-of.ts';

const { indicatorSets } = loadRegimes();
const figure = (printed: string, period?: string) => ({
  printed,
  value: Number(printed),
  ...(period === undefined ? {} : { period }),
});
const movement = (...values: ReturnType<typeof figure>[]) =>
  movementOf({ code: '2A (i)', set: 'ascof-domains', values }, indicatorSets);

it('goes from the earlier year to the later, whichever is printed first', () => {
  expect(movement(figure('12.5', '2011/12'), figure('10.1', '2012/13'))).toMatchObject({ better: true });
  expect(movement(figure('10.1', '2012/13'), figure('12.5', '2011/12'))).toMatchObject({
    from: { printed: '12.5' },
    to: { printed: '10.1' },
    better: true,
  });
});

it('takes no figure without a period, nor a second of the same period, for an end', () => {
  expect(movement(figure('12.5', '2012/13'), figure('10.1'))).toBeUndefined();
  expect(movement(figure('12.5', '2012/13'), figure('10.1', '2012/13'))).toBeUndefined();
});
