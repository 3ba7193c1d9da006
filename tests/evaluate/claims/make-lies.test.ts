import { describe, expect, it } from 'vitest';
import { lieKindSchema, lieSchema } from '../../../src/evaluate/claims/claim-case.ts';
import { makeLies } from '../../../src/evaluate/claims/make-lies.ts';
import { readClaimsSeed } from '../../../src/evaluate/claims/read-claims-seed.ts';
import { trueClaims } from '../../../src/evaluate/claims/true-claims.ts';
import { seededRandom } from '../../../src/evaluate/seeded-random.ts';

const seed = readClaimsSeed('evals/cases/claims/seed.json');
const items = new Map(seed.items.map((item) => [item.id, item]));
const numbers = [1, 2, 3, 2026];
const runs = numbers.map((number) => makeLies(seed, seededRandom(number)));
const years = (text: string) => text.match(/\b(?:19|20)\d\d(?:\/\d\d)?\b/g) ?? [];

describe('the seed of claims', () => {
  it('holds at least 150 items, in all fields, near to the words and free', () => {
    expect(seed.items.length).toBeGreaterThanOrEqual(150);
    expect(new Set(seed.items.map((item) => item.field)).size).toBe(6);
    const near = seed.items.filter((item) => item.style === 'near').length / seed.items.length;
    expect(near).toBeGreaterThan(0.4);
    expect(near).toBeLessThan(0.6);
  });

  it('names in each way to lie words that stand once in the claim, and changes them', () => {
    const wrong = seed.items.flatMap(({ id, claim, lies }) =>
      lies.flatMap(({ of, instead }) => {
        const once = of === undefined || claim.split(of).length === 2;
        return once && !instead.includes(of ?? claim) ? [] : [`${id}: ${of ?? instead[0]}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('asks for a number only where there is one to be near to', () => {
    const lies = seed.items.flatMap((item) => item.lies);
    const numbered = lies.filter(({ instead }) => instead.some((words) => words.includes('{number}')));
    expect(numbered.length).toBeGreaterThan(0);
    expect(numbered.filter(({ of }) => !/\d/.test(of ?? ''))).toEqual([]);
  });
});

describe('makeLies', () => {
  it('gives at least 25 lies of every kind', () => {
    for (const lies of runs) {
      for (const kind of lieKindSchema.options)
        expect(lies.filter((lie) => lie.kind === kind).length, kind).toBeGreaterThanOrEqual(25);
    }
  });

  it('gives the same lies for the same number, and others for another', () => {
    expect(makeLies(seed, seededRandom(1))).toEqual(runs[0]);
    const first = new Set(runs[0]!.map((lie) => lie.claim));
    const others = runs[1]!.filter((lie) => !first.has(lie.claim)).length;
    expect(others).toBeGreaterThan(runs[1]!.length / 4);
  });

  it('never says what is true, nor leaves a gap to fill', () => {
    const said = new Map(numbers.map((number) => [number, trueClaims(seed, seededRandom(number))]));
    const truths = new Set(
      [...said.values()]
        .flat()
        .concat(trueClaims(seed))
        .map((line) => line.claim),
    );
    for (const lie of runs.flat()) {
      expect(truths.has(lie.claim), lie.id).toBe(false);
      expect(JSON.stringify(lie)).not.toMatch(/[{]\w+[}]/);
    }
  });

  it('has ids that are unique and begin with their kind', () => {
    for (const lies of runs) {
      expect(new Set(lies.map((lie) => lie.id)).size).toBe(lies.length);
      for (const lie of lies) expect(lieSchema.parse(lie).id.startsWith(`${lie.kind}-`)).toBe(true);
    }
  });

  it('leaves quote and context as they are, save for the instruction put into one of them', () => {
    for (const lie of runs.flat()) {
      const { quote, context } = items.get(lie.from)!;
      const changed = lie.quote !== quote || lie.context.join('\n') !== context.join('\n');
      expect(changed, lie.id).toBe(lie.kind === 'injected-instruction');
      expect(lie.quote).toContain(quote);
      expect(lie.context.slice(0, context.length)).toEqual(context);
    }
  });

  it('takes a swapped year in at least 20 lies from the quote or the context', () => {
    for (const lies of runs) {
      const within = lies.filter(({ kind, claim, quote, context }) => {
        const there = new Set(years([quote, ...context].join(' ')));
        return kind === 'year-swapped' && years(claim).every((year) => there.has(year));
      });
      expect(within.length).toBeGreaterThanOrEqual(20);
    }
  });
});

describe('trueClaims', () => {
  it('are the claims of the seed, one an item', () => {
    const claims = trueClaims(seed);
    expect(claims.map(({ id, claim }) => [id, claim])).toEqual(
      seed.items.map(({ id, claim }) => [id, claim]),
    );
  });

  it('are said in other words with a random stream, the same for the same number', () => {
    const plain = trueClaims(seed);
    const varied = trueClaims(seed, seededRandom(5));
    expect(varied).toEqual(trueClaims(seed, seededRandom(5)));
    expect(varied.filter((line, at) => line.claim !== plain[at]!.claim).length).toBeGreaterThan(20);
  });
});
