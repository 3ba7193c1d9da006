import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import { sectionText } from '../../../src/domain/section-text.ts';
import { textHash } from '../../../src/draft/check/text-hash.ts';
import { editSection } from '../../../src/draft/versions/edit-section.ts';
import { madeDraft } from '../../support/made-draft.ts';

const hand = { by: 'Jo Lee', at: '2026-03-01T09:00:00.000Z' };
const draft = madeDraft();

const section = (of: Draft, key: string) => of.sections.find((one) => one.key === key)!;
const edit = (key: string, change: (text: string) => string) =>
  section(editSection(draft, key, change(sectionText(section(draft, key))), hand), key).paragraphs;
const drafted = (key: string) => section(draft, key).paragraphs;

describe('editing a section', () => {
  it.each(draft.sections.map(({ key }) => key))(
    'changes nothing of %s when its text is given back as it was shown',
    (key) => {
      expect(edit(key, (text) => text)).toEqual(drafted(key));
      expect(edit(key, (text) => `${text}\n\n`.replaceAll('\n', '\r\n'))).toEqual(drafted(key));
    },
  );

  it('keeps the citations of words that changed, says who changed them and what they were, and leaves their check behind', () => {
    const [heading, first, second] = edit('strengths', (text) => text.replace('94%', '95%'));
    expect([heading, second]).toEqual([drafted('strengths')[0], drafted('strengths')[2]]);
    const old = drafted('strengths')[1]!;
    expect(first).toEqual({
      ...old,
      text: old.text.replace('94%', '95%'),
      edited: { ...hand, was: old.text },
    });
    expect(first!.checked).not.toBe(textHash(first!.text));
  });

  it('is undone by the words as they were drafted', () => {
    const once = editSection(
      draft,
      'purpose',
      'To report what the SSI found of social services in Ashmere.',
      hand,
    );
    expect(section(once, 'purpose').paragraphs[0]).toHaveProperty('edited');
    const back = editSection(once, 'purpose', sectionText(section(draft, 'purpose')), hand);
    expect(back).toEqual(draft);
    const twice = editSection(once, 'purpose', 'To report what the SSI review found of Ashmere.', hand);
    expect(section(twice, 'purpose').paragraphs[0]!.edited?.was).toBe(drafted('purpose')[0]!.text);
  });

  it('takes new words for the person’s own, cited by nothing and checked by nobody', () => {
    const [, , third] = edit(
      'printed-duties',
      (text) => `${text}\n\nA plan will come to Cabinet in May 2004.`,
    );
    expect(third).toEqual({
      id: 'new',
      form: 'paragraph',
      text: 'A plan will come to Cabinet in May 2004.',
      origin: 'given',
      citations: [],
      edited: hand,
      checked: '',
    });
  });

  it('takes words away, all of them if need be', () => {
    expect(edit('strengths', (text) => text.split('\n').slice(0, 3).join('\n'))).toEqual(
      drafted('strengths').slice(0, 2),
    );
    expect(edit('strengths', () => ' \n')).toEqual([]);
  });

  it('keeps what moved', () => {
    const [, one, two] = drafted('strengths');
    expect(edit('strengths', () => `- ${two!.text}\n- ${one!.text}`)).toEqual([two, one]);
  });

  it('passes over the section’s own heading and numbers that were copied with the words', () => {
    const text = '## 4 What the council must do\n\n4.1 The letter says nothing.\n\n4.2 ';
    const [first, second] = drafted('printed-duties');
    const copied = `## 4 ${section(draft, 'printed-duties').heading}\n\n4.1 ${first!.text}\n\n4.2 ${second!.text}`;
    expect(edit('printed-duties', () => copied)).toEqual([first, second]);
    expect(edit('printed-duties', () => `${text}${second!.text}`).map((one) => one.text)).toEqual([
      'The letter says nothing.',
      second!.text,
    ]);
    const lettered = {
      ...draft,
      sections: draft.sections.map((one) => ({
        ...one,
        paragraphs: one.paragraphs.map((part, at) =>
          one.key === 'strengths' && part.form === 'bullet' ? { ...part, number: `(${'xab'[at]})` } : part,
        ),
      })),
    };
    const bullets = section(lettered, 'strengths').paragraphs.slice(1);
    const numbered = bullets.map((one) => `- ${one.number} ${one.text}`).join('\n');
    expect(section(editSection(lettered, 'strengths', numbered, hand), 'strengths').paragraphs).toEqual(
      bullets,
    );
    const [only] = edit('printed-duties', () => '3 March 2004 is when Cabinet meets.');
    expect(only!.text).toBe('3 March 2004 is when Cabinet meets.');
  });

  it('fills a placeholder with the words that stand in its place', () => {
    const paragraphs = edit('header', (text) => text.replace(/\[Wards.*\]/u, 'Hill and Brook'));
    const asked = drafted('header')[2]!;
    expect(paragraphs[2]).toMatchObject({
      text: 'Wards affected: Hill and Brook',
      cells: ['Wards affected', 'Hill and Brook'],
      origin: 'given',
      filled: asked.placeholder,
      edited: { ...hand, was: asked.text },
    });
    expect(paragraphs[2]).not.toHaveProperty('placeholder');
    expect(paragraphs.slice(0, 2)).toEqual(drafted('header').slice(0, 2));
  });

  it('leaves a placeholder one until every marked cell of its row is filled', () => {
    const row = edit('implications', (text) => text.replace(/\[Yes or No.*\]/u, 'Yes'))[1]!;
    expect(row).toMatchObject({ cells: ['Financial', 'Yes'], text: 'Financial | Yes', origin: 'given' });
    expect(() =>
      edit('implications', (text) => text.replace(/\[Yes or No.*\]/u, 'Yes | [for the finance officer]')),
    ).toThrow(/still to be filled: \[for the finance officer\]/);
  });

  it('keeps the cells of a table with its words', () => {
    const rows = edit('areas-for-improvement', (text) => text.replace('| Some |', '| Many |'));
    expect(rows[3]).toMatchObject({
      text: 'Serving adults | Many',
      cells: ['Serving adults', 'Many'],
      edited: { was: 'Serving adults | Some' },
    });
    const named = edit('header', (text) => text.replace('Report to: Cabinet', 'Report to: The Cabinet'));
    expect(named[0]).toMatchObject({ text: 'Report to: The Cabinet', cells: ['Report to', 'The Cabinet'] });
  });

  it('names the sections there are when it is given another', () => {
    expect(() => editSection(draft, 'summary', 'x', hand)).toThrow(
      /no section “summary”. Its sections are: header, purpose, recommendations/,
    );
  });
});
