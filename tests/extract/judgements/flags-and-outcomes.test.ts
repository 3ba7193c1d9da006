import { describe, expect, it } from 'vitest';
import { findFlags } from '../../../src/extract/judgements/find-flags.ts';
import { findOutcomes } from '../../../src/extract/judgements/find-outcomes.ts';
import { openText } from '../open-text.ts';
import { coverOfCaa, ilacs } from '../paper-texts.ts';

const flags = async (body: string) =>
  findFlags(await openText(coverOfCaa(body))).map(({ colour, count, subject }) => [colour, count, subject]);

describe('flags of an area assessment', () => {
  it('are one for each colour and number, with what they are for', async () => {
    expect(await flags("2. Ashmere received two 'Green' flags and one Red flag for road safety.")).toEqual([
      ['green', 2, undefined],
      ['red', 1, 'road safety'],
    ]);
  });

  it('are found with a count of none', async () => {
    expect(await flags('2. There were no "Red" flags for Ashmere.')).toEqual([['red', 0, undefined]]);
    expect(await flags('2. Ashmere was not given any Red flags.')).toEqual([['red', 0, undefined]]);
    expect(await flags('2. Red flags: none')).toEqual([['red', 0, undefined]]);
  });

  it('are not found in what says what a flag means, or that one may come', async () => {
    expect(
      await flags(
        '2. A Green flag marks work that others could copy. A Red flag means that more must be done.',
      ),
    ).toEqual([]);
  });

  it('are one where an article counts it', async () => {
    expect(await flags('2. The partnership was given a Green flag for its work with carers.')).toEqual([
      ['green', 1, 'its work with carers'],
    ]);
  });

  it('belong to no report of another regime', async () => {
    expect(findFlags(await openText(ilacs('Leaders were given one red flag by staff.')))).toEqual([]);
  });
});

const send = (outcome: string) => `# Area SEND inspection of Thornhill Local Area Partnership

Inspection dates: 18 November 2024 to 22 November 2024

## Inspection outcome

${outcome}

## Information about the local area partnership

Arrangements elsewhere lead to inconsistent experiences and outcomes.
`;

describe('the outcome of an area SEND inspection', () => {
  it.each([
    [
      '1',
      "The local area partnership's arrangements typically lead to positive experiences and outcomes for children.",
    ],
    [
      '2',
      "The local area partnership's arrangements lead to inconsistent experiences and outcomes for children.",
    ],
    ['3', 'There are widespread and/or systemic failings in Thornhill. The partnership must act urgently.'],
  ])('is %s by its wording under its heading', async (code, sentence) => {
    const found = findOutcomes(await openText(send(sentence)));
    expect(found.map((one) => [one.code, one.voice])).toEqual([[code, 'inspectorate']]);
    expect(sentence).toContain(found[0]!.printed);
  });

  it('is not made up where the wording is none of them', async () => {
    expect(findOutcomes(await openText(send('The outcome will be published later.')))).toEqual([]);
  });
});
