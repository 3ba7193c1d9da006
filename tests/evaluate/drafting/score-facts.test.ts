import { describe, expect, it } from 'vitest';
import type { DraftParagraph } from '../../../src/domain/draft.ts';
import { scoreFacts } from '../../../src/evaluate/drafting/score-facts.ts';
import { tellingWords } from '../../../src/evaluate/drafting/telling-words.ts';
import { placeLabels } from '../../../src/evaluate/extraction/place-labels.ts';
import { draftOf, letterOf, telling, wanting } from './make-drafted.ts';

const text = [
  'The night service of Ashmere must be mended within 14 days.',
  'Reviews are late.',
  'Dated 3rd May 2024.',
  'Reviews are late.',
].join('\n\n');
const [night, late, dated] = text.split('\n\n') as [string, string, string];

function score(paragraphs: DraftParagraph[], quotes: string[], adverse: string[] = []) {
  const facts = (all: string[]) => all.map((quote) => ({ fact: 'a fact', quote }));
  const drafted = { draft: draftOf(paragraphs), letter: letterOf(text) };
  return scoreFacts(drafted, { mustContain: facts(quotes), adverse: facts(adverse) }, placeLabels(text));
}

describe('scoreFacts', () => {
  it('finds a fact given where it is cited and its figures and names are said', () => {
    const paragraph = telling(text, 'Ofsted asked Ashmere to mend the night service within 14 days.', night);
    expect(score([paragraph], [night]).figures).toMatchObject({ facts: 1, factsGiven: 1 });
  });

  it('misses one of which a figure is left out, and names the figure', () => {
    const { figures, misses } = score(
      [telling(text, 'Ashmere must mend the night service soon.', night)],
      [night],
    );
    expect(figures.factsGiven).toBe(0);
    expect(misses[0]?.what).toContain('does not say 14');
  });

  it('misses one of which less than half is cited', () => {
    const { misses } = score([telling(text, night, 'The night service')], [night]);
    expect(misses[0]?.what).toBe('no section cites half of it');
  });

  it('takes ordinals and plain days for one', () => {
    expect(score([telling(text, 'It was dated 3 May 2024.', dated)], [dated]).figures.factsGiven).toBe(1);
  });

  it('takes any of several equal places', () => {
    const second = telling(text, late, late);
    const at = text.lastIndexOf(late);
    second.citations[0] = { ...second.citations[0]!, startChar: at, endChar: at + late.length };
    expect(score([second], [late]).figures.factsGiven).toBe(1);
  });

  it('counts an adverse item that only a placeholder speaks of as left out', () => {
    const placeholder = { ...wanting('Reviews'), citations: telling(text, late, late).citations };
    expect(score([placeholder], [], [late])).toMatchObject({
      figures: { adverseLeftOut: 1 },
      misses: [{ critical: 'omitted' }],
    });
  });

  it('misses a quote that the text does not hold', () => {
    expect(score([], ['Nothing of the kind.']).misses[0]?.what).toContain('does not hold the quote');
  });
});

describe('tellingWords', () => {
  it('leaves out a label before a colon and a capital that only begins a sentence', () => {
    expect(tellingWords('Contact Officer: Jo Marsh')).toEqual(['jo', 'marsh']);
    expect(tellingWords('Reviews are late in three teams')).toEqual(['3']);
    expect(tellingWords('26<sup>TH</sup> August 2003')).toEqual(['26', '2003', 'august']);
  });
});
