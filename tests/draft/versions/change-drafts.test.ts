import { describe, expect, it } from 'vitest';
import type { Draft, DraftParagraph } from '../../../src/domain/draft.ts';
import { sectionText } from '../../../src/domain/section-text.ts';
import { compareDrafts } from '../../../src/draft/versions/compare-drafts.ts';
import { editSection } from '../../../src/draft/versions/edit-section.ts';
import { fillPlaceholder } from '../../../src/draft/versions/fill-placeholder.ts';
import { leaveOut } from '../../../src/draft/versions/leave-out.ts';
import { redraftSection } from '../../../src/draft/versions/redraft-section.ts';
import { restoreSection } from '../../../src/draft/versions/restore-section.ts';
import { settleDraft } from '../../../src/draft/versions/settle-draft.ts';
import { loadHouseStyles } from '../../../src/house-styles/load-house-styles.ts';
import { madeDraft, madeLetter } from '../../support/made-draft.ts';

const hand = { by: 'Jo Lee', at: '2026-03-01T09:00:00.000Z' };
const draft = madeDraft();
const letter = madeLetter();
const plain = loadHouseStyles().styles.find(({ key }) => key === 'plain')!;
const section = (of: Draft, key: string) => of.sections.find((one) => one.key === key)!;
const edited = (key: string, change: (text: string) => string) =>
  editSection(draft, key, change(sectionText(section(draft, key))), hand);
const finding = (words: string) => {
  const found = letter.extraction.findings.find(({ citation }) => citation.quote.includes(words));
  if (found === undefined) throw new Error(`nothing found of ${words}`);
  return found;
};

describe('what changed between two versions', () => {
  it('is nothing where only numbers moved', () => {
    const renumbered = { ...draft, sections: settleDraft(draft, letter, plain).sections };
    expect(compareDrafts(draft, renumbered)).toEqual([]);
  });

  it('is told paragraph by paragraph, with the values that went and came', () => {
    const after = edited('strengths', (text) => `${text.replace('94%', '95%')}\n- Visits are kept.`);
    expect(compareDrafts(draft, after)).toEqual([
      {
        section: 'strengths',
        heading: 'Strengths',
        change: 'changed',
        before: '94% of reviews of children on the register were held on time.',
        after: '95% of reviews of children on the register were held on time.',
        values: { gone: ['94%'], come: ['95%'] },
      },
      { section: 'strengths', heading: 'Strengths', change: 'added', after: 'Visits are kept.' },
    ]);
    expect(compareDrafts(after, draft).map(({ change }) => change)).toEqual(['changed', 'removed']);
  });

  it('is a change where a placeholder is filled, and all of a section that went', () => {
    const filled = fillPlaceholder(draft, 'wards', 'Hill', hand);
    expect(compareDrafts(draft, filled)).toMatchObject([
      { section: 'header', change: 'changed', after: 'Wards affected: Hill' },
    ]);
    const without = { ...draft, sections: draft.sections.filter(({ key }) => key !== 'purpose') };
    expect(compareDrafts(draft, without)).toMatchObject([{ section: 'purpose', change: 'removed' }]);
  });
});

describe('leaving a finding out', () => {
  const why = { reason: 'It is dealt with in the annex.', by: 'Ama Okoro' };

  it('takes out the paragraph that gives it and keeps reason and name', () => {
    const serious = finding('Serious failures');
    const without = leaveOut(draft, serious, why);
    expect(section(without, 'areas-for-improvement').paragraphs.map(({ form }) => form)).toEqual([
      'row',
      'row',
      'row',
    ]);
    expect(without.leftOut.at(-1)).toMatchObject({ kind: 'areaForImprovement', adverse: true, ...why });
    const settled = settleDraft(without, letter, plain);
    expect(settled.leftOut.find(({ text }) => text.includes('Serious failures'))).toMatchObject(why);
    expect(settled.outstanding.some(({ what }) => what.includes('Serious failures'))).toBe(false);
  });

  it('gives a reason to what no paragraph gives', () => {
    const few = finding('Too few care leavers');
    const settled = settleDraft(leaveOut(draft, few, why), letter, plain);
    expect(settled.leftOut.filter(({ text }) => text.includes('Too few'))).toMatchObject([why]);
    expect(settled.sections).toEqual(settleDraft(draft, letter, plain).sections);
  });

  it('does not part a paragraph that gives it together with others', () => {
    const [bullet, ...rows] = section(draft, 'areas-for-improvement').paragraphs;
    const both = { ...bullet!, citations: [...bullet!.citations, finding('Foster carers').citation] };
    const sections = draft.sections.map((one) =>
      one.key === 'areas-for-improvement' ? { ...one, paragraphs: [both, ...rows] } : one,
    );
    expect(() => leaveOut({ ...draft, sections }, finding('Serious failures'), why)).toThrow(
      /areas-for-improvement-1 together/,
    );
  });
});

describe('a changed draft', () => {
  it('is numbered anew, and lists what an edit took out of it', () => {
    const without = edited('areas-for-improvement', (text) => text.slice(text.indexOf('|')));
    const settled = settleDraft(without, letter, plain);
    const ids = section(settled, 'areas-for-improvement').paragraphs.map(({ id }) => id);
    expect(ids).toEqual(['areas-for-improvement-1', 'areas-for-improvement-2', 'areas-for-improvement-3']);
    expect(settled.outstanding).toContainEqual(
      expect.objectContaining({
        kind: 'fault',
        what: 'Serious failures in recording visits must be put right at once.',
      }),
    );
  });

  it('keeps its questions, each on the paragraph it was on, and drops those on one that is gone', () => {
    const ask = (paragraph: string) => ({
      kind: 'question' as const,
      section: 'strengths',
      paragraph,
      what: paragraph,
      for: 'x',
      why: 'y',
    });
    const asked = { ...draft, outstanding: [ask('strengths-2'), ask('strengths-3')] };
    const after = editSection(
      asked,
      'strengths',
      `- ${section(draft, 'strengths').paragraphs[2]!.text}`,
      hand,
    );
    const questions = settleDraft(after, letter, plain).outstanding.filter(({ kind }) => kind === 'question');
    expect(questions).toMatchObject([{ what: 'strengths-3', paragraph: 'strengths-1' }]);
  });
});

describe('one section', () => {
  const wild = editSection(draft, 'header', 'Report to: Council', hand);

  it('is drafted anew alone, with what was filled in it', () => {
    const filled = fillPlaceholder(draft, 'wards', 'Hill', hand);
    const changed = editSection(filled, 'purpose', 'To tell all.', hand);
    const text = sectionText(section(filled, 'header')).replace('Cabinet', 'Council');
    const again = redraftSection(editSection(changed, 'header', text, hand), draft, 'header');
    expect(section(again, 'header').paragraphs.map((one: DraftParagraph) => one.text)).toEqual([
      'Report to: Cabinet',
      'Date of meeting: 22 September 2003',
      'Wards affected: Hill',
    ]);
    expect(section(again, 'purpose').paragraphs[0]!.text).toBe('To tell all.');
  });

  it('is restored as an earlier version had it', () => {
    expect(restoreSection(wild, draft, 'header')).toEqual(draft);
    expect(() => restoreSection(wild, draft, 'nowhere')).toThrow(/no section “nowhere”/);
  });

  it('is not restored from a draft of another version of the letter', () => {
    const other = { ...draft, letter: { ...draft.letter, versionId: 'v-other' } };
    expect(() => restoreSection(wild, other, 'header')).toThrow(/another version of the letter/);
  });
});
