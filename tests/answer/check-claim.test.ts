import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/answer/check-claim.ts';
import type { Claim } from '../../src/domain/answer.ts';

function claim(text: string, quote: string, context: string[] = []): Claim {
  return {
    text,
    origin: 'quoted',
    voice: 'reported-by-council',
    citations: [
      {
        reportId: 'r-1',
        versionId: 'v-1',
        file: 'a.txt',
        label: 'A report',
        startChar: 0,
        endChar: quote.length,
        quote,
        context: context.map((words, at) => ({
          startChar: at,
          endChar: at + words.length,
          quote: words,
          role: 'heading',
        })),
        match: 'exact',
      },
    ],
  };
}

describe('checkClaim', () => {
  it('lets a quotation through that stands in the cited words', () => {
    expect(
      checkClaim(claim('It says: “carers wait 12 weeks”', 'Some carers wait 12 weeks for a break.')),
    ).toEqual([]);
  });

  it('stops a quotation that does not', () => {
    expect(
      checkClaim(claim('It says: “carers wait 10 weeks”', 'Some carers wait 12 weeks for a break.')),
    ).toHaveLength(1);
  });

  it('stops a figure that is in neither the cited words nor their context', () => {
    const faults = checkClaim(claim('In 45% of cases, “carers wait”', 'carers wait', ['2011/12']));
    expect(faults.map((fault) => fault.value.text)).toEqual(['45%']);
  });

  it('takes a name or year from a context span', () => {
    expect(
      checkClaim(
        claim('Marlbridge City Council in 2011/12: “carers wait”', 'carers wait', [
          'Marlbridge City Council',
          '2011/12',
        ]),
      ),
    ).toEqual([]);
  });

  it('does not take a figure for part of a longer one', () => {
    expect(checkClaim(claim('in 12 of them', 'in 128 of them'))).toHaveLength(1);
  });

  it('stops a negation that nobody printed', () => {
    expect(
      checkClaim(claim('carers do not wait', 'carers do wait')).map((fault) => fault.value.kind),
    ).toEqual(['negation']);
  });

  it('takes a cited quote that holds quotation marks of its own as one quotation', () => {
    const quote = 'an evaluation of “most” and “promising” in 2003';
    expect(checkClaim(claim(`It says: “${quote}”`, quote))).toEqual([]);
  });
});
