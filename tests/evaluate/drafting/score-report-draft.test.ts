import { describe, expect, it } from 'vitest';
import type { DraftParagraph } from '../../../src/domain/draft.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { scoreDraftGrades } from '../../../src/evaluate/drafting/score-draft-grades.ts';
import { scoreItems } from '../../../src/evaluate/drafting/score-items.ts';
import type { GoldReport } from '../../../src/evaluate/extraction/gold-report.ts';
import { placeLabels } from '../../../src/evaluate/extraction/place-labels.ts';
import { citing, rule } from '../extraction/make-extraction.ts';
import { draftOf, letterOf, telling } from './make-drafted.ts';

const text = [
  'The serious delay in visits to children at night in the north of the county.',
  'Children in care Good',
  'Children in care and care leavers Inadequate',
].join('\n\n');
const [visits, care, leavers] = text.split('\n\n') as [string, string, string];

function judgement(area: string, areaKey: string, printed: string, quote: string): Finding {
  return {
    ...{ kind: 'judgement', area, areaKey, printed, grade: printed.toLowerCase(), ...rule },
    citation: citing(text, quote),
  };
}
const letter = letterOf(text, [
  judgement('Children in care', 'in_care', 'Good', care),
  judgement('Children in care and care leavers', 'joint', 'Inadequate', leavers),
]);

describe('scoreItems', () => {
  const items = (paragraphs: DraftParagraph[], gold: Partial<GoldReport> = {}) => {
    const labels = { file: 'a.txt', areasForImprovement: [{ text: `${visits} (Outcome 2)` }], ...gold };
    return scoreItems({ draft: draftOf(paragraphs), letter }, labels, placeLabels(text));
  };

  it('finds an item in a paragraph that says and cites it, whatever reference stands behind it', () => {
    expect(items([telling(text, visits, visits)]).figures).toMatchObject({
      items: 1,
      itemsGiven: 1,
      softened: 0,
    });
  });

  it('misses one that is said and not cited, or cited and not said', () => {
    expect(items([telling(text, visits, care)]).figures.itemsGiven).toBe(0);
    expect(items([telling(text, 'Visits.', visits)]).misses).toMatchObject([{ critical: 'omitted' }]);
  });

  it('calls an item without its grave word softened', () => {
    const { figures, misses } = items([telling(text, visits.replace('serious ', ''), visits)]);
    expect(figures).toMatchObject({ itemsGiven: 1, softened: 1 });
    expect(misses[0]?.what).toContain('serious');
  });

  it('asks for as many as are printed where only their number is labelled', () => {
    const found = items([], { areasForImprovement: null, recommendationCount: 2 });
    expect(found.figures).toMatchObject({ items: 0, printedItems: 2, printedItemsGiven: 0 });
  });
});

describe('scoreDraftGrades', () => {
  const grades = (words: string, gradesByArea: Record<string, string>) =>
    scoreDraftGrades(
      { draft: draftOf([telling(text, words, care)]), letter },
      { file: 'a.txt', gradesByArea },
    ).figures;

  it('reads a grade as that of the longest area named before it', () => {
    expect(
      grades('Children in care | Good. Children in care and care leavers | Inadequate.', {
        ...{ in_care: 'good', joint: 'inadequate' },
      }),
    ).toMatchObject({ gradeErrors: 0, grades: 2, gradesGiven: 2 });
  });

  it('catches a grade that the label says otherwise, and one for an area that has none', () => {
    expect(grades('Children in care: Inadequate', { in_care: 'good' }).gradeErrors).toBe(1);
    expect(grades('Children in care: Good', { in_care: 'not given' })).toMatchObject({
      gradeErrors: 1,
      grades: 0,
    });
  });

  it('misses a grade that is not said', () => {
    expect(grades('Children in care were seen.', { in_care: 'good' })).toMatchObject({
      grades: 1,
      gradesGiven: 0,
    });
  });
});
