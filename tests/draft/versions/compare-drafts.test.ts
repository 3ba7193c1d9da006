import { expect, it } from 'vitest';
import type { Draft, DraftParagraph } from '../../../src/domain/draft.ts';
import { compareDrafts } from '../../../src/draft/versions/compare-drafts.ts';
import { fillPlaceholder } from '../../../src/draft/versions/fill-placeholder.ts';
import { madeDraft } from '../../support/made-draft.ts';

const hand = { by: 'Ama Okoro', at: '2026-03-01T09:00:00.000Z' };

function changed(draft: Draft, change: (paragraph: DraftParagraph) => DraftParagraph): Draft {
  return {
    ...draft,
    sections: draft.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(change) })),
  };
}

it('tells nothing of two drafts of the same words', () => {
  expect(compareDrafts(madeDraft(), madeDraft())).toEqual([]);
});

it('names the values that a change took out and those that it put in', () => {
  const before = madeDraft();
  const after = changed(before, (one) => ({ ...one, text: one.text.replace('94%', '49%') }));
  expect(compareDrafts(before, after).map(({ change, values }) => [change, values])).toEqual([
    ['changed', { gone: ['94%'], come: ['49%'] }],
  ]);
});

it('takes nothing that a placeholder asks for as a value that is gone', () => {
  const before = madeDraft();
  const after = fillPlaceholder(before, 'wards', 'All 14 wards', hand);
  const changes = compareDrafts(before, after);
  expect(changes).toHaveLength(1);
  expect(changes[0]!.before).toContain('the letter does not');
  expect(changes[0]!.values!.gone).toEqual([]);
  expect(changes[0]!.values!.come).toContain('14');
});
