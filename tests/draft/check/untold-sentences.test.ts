import { describe, expect, it } from 'vitest';
import type { PlacedCitation } from '../../../src/domain/finding.ts';
import { untoldSentences } from '../../../src/draft/check/untold-sentences.ts';

function cited(quote: string): PlacedCitation {
  return { startChar: 0, endChar: quote.length, quote, match: 'exact', context: [], label: 'para 1' };
}

const untold = (quote: string, ...texts: string[]) =>
  untoldSentences(
    cited(quote),
    texts.map((text) => ({ text, citations: [cited(quote)] })),
  ).map((one) => one.quote);

const visits =
  'Visits to children in residential homes were rarely recorded and the reasons for missed reviews were not known to managers.';
const three =
  'Plans were clear for most young adults, workers met families often, and complaints about transport went unanswered.';

describe('a sentence of the letter', () => {
  it.each([
    [
      'with other words around the same',
      'CQC found that visits to children in residential homes were rarely recorded, and managers did not know the reasons for reviews that were missed.',
    ],
    ['word for word', visits],
  ])('is told %s', (_, text) => {
    expect(untold(visits, text)).toEqual([]);
  });

  it.each([
    ['its second half', 'Visits to children in residential homes were rarely recorded.'],
    ['its first half', 'Managers did not know the reasons for missed reviews.'],
    ['all but what it speaks of', 'Visits and reviews were looked at.'],
  ])('is not told by words without %s', (_, text) => {
    expect(untold(visits, text)).toEqual([visits]);
  });

  it('is not told where one of its clauses is left out, however much the others say', () => {
    expect(untold(three, 'Plans were clear for most young adults, and workers met families often.')).toEqual([
      three,
    ]);
  });

  it('is not told by halves in two paragraphs that each cite it, since each is read by itself', () => {
    expect(
      untold(
        visits,
        'Visits to children in residential homes were rarely recorded.',
        'Managers did not know the reasons for missed reviews.',
      ),
    ).toEqual([visits]);
  });
});
