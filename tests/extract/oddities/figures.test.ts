import { describe, expect, it } from 'vitest';
import { messagesIn } from './oddities-in.ts';

const units = (words: string) => messagesIn('unit-missing', `# Care in Ashmere\n\n${words}\n`);
const sums = (words: string) => messagesIn('arithmetic', `# Care in Ashmere\n\n${words}\n`);

describe('an amount', () => {
  it('without a unit among millions is told with its neighbour', async () => {
    expect(await units('Savings came to £1.9m, costs to £2.4.')).toHaveLength(1);
    expect(await units('Savings came to £1.9m. An overspend of about £2.4 is foreseen.')).toEqual([
      '“£2.4” has no unit; other amounts are printed as “£1.9m”.',
    ]);
  });

  it('in whole pounds where a budget is spoken of is told, a price is not', async () => {
    expect(await units('Costs rose by £3.1m. Next year a saving of £14 is foreseen.')).toEqual([
      '“£14” has no unit; other amounts are printed as “£3.1m”.',
    ]);
    expect(
      await units('Costs rose by £3.1m. Visits bring savings of £14 each, and a ticket costs £12.'),
    ).toEqual([]);
  });

  it('in pence, by the hour, in a range, or where the sentence says millions once, is in order', async () => {
    for (const words of [
      'Savings came to £1.9m. A meal costs £2.40.',
      'Savings came to £1.9m. Carers earn £9.5 an hour.',
      'Savings of £1.9 to £2.4m are foreseen, and £3m later.',
      'Savings (in £m) were £1.9 and then £2.4. Costs were £3m.',
      'Costs were £1.5, rising to £2.4m.',
      'A stamp costs £0.5 today.',
    ])
      expect([words, await units(words)]).toEqual([words, []]);
  });
});

describe('a percentage in a table', () => {
  it('that lacks its sign is told', async () => {
    const table =
      '| Measure | 2007/08 | 2008/09 |\n| --- | --- | --- |\n| Reviews done | 61.0% | 58.8 |\n| Visits made | 44.0% | 45.0% |\n| Days lost | 11.2 | 10.4 |\n';
    expect(await units(table)).toEqual([
      '“58.8” has no per cent sign; the other figures in its row have one.',
    ]);
  });
});

describe('shares of a whole', () => {
  it('that do not add up to it are told', async () => {
    expect(await sums('Staff settle around 71% of calls, meaning that only around 25% go further.')).toEqual([
      '71% and 25% are given as the parts of a whole, and add up to 96%.',
    ]);
  });

  it('that add up, within rounding or together with a third, are in order', async () => {
    expect(await sums('Staff settle 71% of calls, meaning that only 29% go further.')).toEqual([]);
    expect(await sums('Staff settle 71% of calls, leaving 30% for others.')).toEqual([]);
    expect(await sums('Of visits 3% were late, 88% on time and the remaining 9% early.')).toEqual([]);
  });
});

describe('three or more shares of a whole', () => {
  it('that more than rounding keeps from 100 are told', async () => {
    expect(await sums('Of these shops, 4% were new, 71% old, 20% closed and 2% moved.')).toEqual([
      '4%, 71%, 20%, 2% are given as parts of a whole, and add up to 97%.',
    ]);
    expect(await sums('Of these shops, 4% were new, 72% old, 20% closed and 5% moved.')).toEqual([]);
    expect(await sums('Of these shops, 40% sold milk, 30% bread and 22% both.')).toEqual([]);
  });
});

describe('a change or share in per cent', () => {
  it('that does not follow from its figures is told', async () => {
    expect(await sums('Visits went from 200 to 250, an increase of 35%.')).toEqual([
      'A change from 200 to 250 is not 35%.',
    ]);
    expect(await sums('Inspectors read 12 of the 40 files chosen (45%).')).toEqual([
      '12 of 40 is 30%, not 45%.',
    ]);
  });

  it('that follows is in order', async () => {
    expect(await sums('Visits went from 200 to 250, an increase of 25%.')).toEqual([]);
    expect(await sums('From 2008 to 2009 there was an increase of 25%.')).toEqual([]);
    expect(await sums('Reviews went from 60% to 66%, a rise of 6 percentage points.')).toEqual([]);
    expect(await sums('Inspectors read 12 of the 40 files chosen (30%).')).toEqual([]);
  });
});

describe('a total row', () => {
  const table = (total: string) =>
    `| Theme | Score |\n| --- | --- |\n| Needs | 4 |\n| Support | 5 |\n| Safety | 5 |\n| Total | ${total} |\n`;

  it('that its rows do not add up to is told', async () => {
    expect(await sums(table('15'))).toEqual([
      'The total is printed as 15; the figures above it add up to 14.',
    ]);
  });

  it('that they add up to, or that is a rate, is in order', async () => {
    expect(await sums(table('14'))).toEqual([]);
    expect(await sums(table('4.7'))).toEqual([]);
  });
});
