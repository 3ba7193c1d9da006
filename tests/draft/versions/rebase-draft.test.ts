import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import { sectionText } from '../../../src/domain/section-text.ts';
import { editSection } from '../../../src/draft/versions/edit-section.ts';
import { fillPlaceholder } from '../../../src/draft/versions/fill-placeholder.ts';
import { leaveOut } from '../../../src/draft/versions/leave-out.ts';
import { rebaseDraft } from '../../../src/draft/versions/rebase-draft.ts';
import { madeDraft, madeLetter } from '../../support/made-draft.ts';

const hand = { by: 'Jo Lee', at: '2026-03-01T09:00:00.000Z' };
const drafted = madeDraft();
const { findings } = madeLetter().extraction;
const section = (of: Draft, key: string) => of.sections.find((one) => one.key === key)!;
const texts = (of: Draft, key: string) => section(of, key).paragraphs.map(({ text }) => text);
const edit = (of: Draft, key: string, change: (text: string) => string) =>
  editSection(of, key, change(sectionText(section(of, key))), hand);

/** The draft as the newest version of the letter would have it: other places, and one paragraph in other words. */
function fresh(words: Record<string, string> = {}): Draft {
  return {
    ...drafted,
    letter: { ...drafted.letter, versionId: 'v2' },
    sections: drafted.sections.map((one) => ({
      ...one,
      paragraphs: one.paragraphs.map((paragraph) => ({
        ...paragraph,
        text: words[paragraph.text] ?? paragraph.text,
        citations: paragraph.citations.map((citation) => ({
          ...citation,
          startChar: citation.startChar + 7,
          endChar: citation.endChar + 7,
        })),
      })),
    })),
  };
}

const rebase = (current: Draft, now = fresh()) => rebaseDraft({ drafted, current, fresh: now, findings });

describe('a draft drawn up anew from the newest version of its letter', () => {
  it('is the fresh one where nobody changed anything', () => {
    expect(rebase(drafted)).toEqual({ draft: fresh(), conflicts: [] });
  });

  it('keeps a person’s words over the sources of now, where the same is drafted', () => {
    const current = edit(drafted, 'strengths', (text) => text.replace('94%', 'Most'));
    const { draft, conflicts } = rebase(current);
    expect(conflicts).toEqual([]);
    const [now] = section(fresh(), 'strengths').paragraphs.slice(1);
    const { text, edited } = section(current, 'strengths').paragraphs[1]!;
    expect(section(draft, 'strengths').paragraphs[1]).toEqual({ ...now, text, edited });
    expect(draft.letter.versionId).toBe('v2');
  });

  it('lists as conflicts the words that it has no place for, with what is drafted there now', () => {
    const was = '94% of reviews of children on the register were held on time.';
    const now = '71% of reviews of children on the register were held on time.';
    const current = edit(drafted, 'strengths', (text) => text.replace('94% of', 'Most'));
    const { draft, conflicts } = rebase(current, fresh({ [was]: now }));
    expect(texts(draft, 'strengths')).toContain(now);
    expect(conflicts).toEqual([
      {
        section: 'strengths',
        was,
        words: 'Most reviews of children on the register were held on time.',
        now,
        by: 'Jo Lee',
        why: 'What these words were put in for is drafted in other words now.',
      },
    ]);
  });

  it('keeps what was filled, and conflicts where nothing asks for it', () => {
    const current = fillPlaceholder(drafted, 'wards', 'Hill', hand);
    const { draft, conflicts } = rebase(current);
    expect(conflicts).toEqual([]);
    expect(section(draft, 'header').paragraphs[2]).toMatchObject({
      text: 'Wards affected: Hill',
      origin: 'given',
      filled: { key: 'wards' },
    });
    const gone = fresh();
    section(gone, 'header').paragraphs.pop();
    expect(rebase(current, gone).conflicts).toMatchObject([{ words: 'Wards affected: Hill' }]);
  });

  it('keeps what a person added behind what it followed, and leaves out what they took out', () => {
    const [first, second] = texts(drafted, 'recommendations');
    const current = editSection(
      drafted,
      'recommendations',
      `${first}\n\n${second}\n\nthank the staff;`,
      hand,
    );
    const { draft, conflicts } = rebase(current);
    expect(conflicts).toEqual([]);
    expect(texts(draft, 'recommendations')).toEqual([first, second, 'thank the staff;']);
    const opened = editSection(drafted, 'purpose', `To begin.\n\n${texts(drafted, 'purpose')[0]}`, hand);
    expect(texts(rebase(opened).draft, 'purpose')).toEqual(['To begin.', ...texts(drafted, 'purpose')]);
  });

  it('keeps the reason for which a finding was left out, while the letter still says it', () => {
    const few = findings.find(({ citation }) => citation.quote.includes('Too few'))!;
    const why = { reason: 'It is in the annex.', by: 'Ama Okoro' };
    const current = leaveOut(drafted, few, why);
    expect(rebase(current).draft.leftOut).toMatchObject([why]);
    const { conflicts } = rebaseDraft({ drafted, current, fresh: fresh(), findings: [] });
    expect(conflicts).toMatchObject([{ by: 'Ama Okoro', why: expect.stringContaining('annex') }]);
  });

  it('lists the words of a section that is gone', () => {
    const current = edit(drafted, 'purpose', (text) => text.replace('report', 'set out'));
    const now = { ...fresh(), sections: fresh().sections.filter(({ key }) => key !== 'purpose') };
    expect(rebase(current, now).conflicts).toMatchObject([{ section: 'purpose', by: 'Jo Lee' }]);
  });
});
