import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import type { Letter } from '../../../src/domain/letter.ts';
import { findDraftOmissions } from '../../../src/draft/check/find-draft-omissions.ts';
import { faultsOf, good, marking, offline, paragraphsOf, says, textsOf, write } from './written-sections.ts';

let whole: { letter: Letter; draft: Draft };
beforeAll(async () => {
  whole = await offline();
});

const wordedOf = (draft: Draft) => paragraphsOf(draft).filter(({ written }) => written !== undefined);
const nothingMore = says('');

describe('sentences that their marks bear', () => {
  it('stand in place of the paragraphs that they rest on, cited to the sentences that they are marked with, byte for byte', async () => {
    const { draft, held, calls } = await write(whole, [marking(...good)]);
    expect(held).toEqual([]);
    expect(calls).toHaveLength(1);
    expect(draft.calls).toEqual(calls);
    const worded = wordedOf(draft);
    expect(worded.map(({ text }) => text)).toEqual(good.map(([text]) => text));
    for (const { citations, origin, voice, written, form } of worded) {
      expect([origin, voice, form]).toEqual(['quoted', 'inspectorate', 'bullet']);
      expect(written).toMatch(/^model:[0-9a-f]{16}$/u);
      for (const { startChar, endChar, quote } of citations)
        expect(whole.letter.content.text.slice(startChar, endChar)).toBe(quote);
    }
    expect(worded[5]!.citations.map(({ quote }) => quote)).toEqual([
      'Inspectors asked for 20 to be read at once.',
      'Six of the 20 should have gone straight to a strategy meeting.',
    ]);
    expect(textsOf(draft).join('\n')).not.toContain('front door does not keep');
  });

  it('leave everything else of the draft as it was made: lists, proposals, duties, dates, placeholders', async () => {
    const { draft } = await write(whole, [marking(...good)]);
    const left = textsOf(draft).filter((text) => !good.some(([words]) => words === text));
    expect(textsOf(whole.draft).filter((text) => left.includes(text))).toEqual(left);
    expect(paragraphsOf(draft).filter(({ origin }) => origin === 'placeholder')).toHaveLength(
      paragraphsOf(whole.draft).filter(({ origin }) => origin === 'placeholder').length,
    );
  });

  it('make the draft shorter', async () => {
    const { draft } = await write(whole, [marking(...good)]);
    const words = (of: Draft) => textsOf(of).join(' ').split(/\s+/u).length;
    const [before, after] = [words(whole.draft), words(draft)];
    expect(after, `${before} words before`).toBeLessThan(before);
  });

  it('are listed for the report author to read against the source', async () => {
    const { draft } = await write(whole, [marking(...good)]);
    const [listed, ...more] = draft.outstanding.filter(({ kind }) => kind === 'wording');
    expect(more).toEqual([]);
    expect(listed).toMatchObject({ section: 'inspectorate-findings', for: 'report author' });
    expect(listed!.why).toMatch(/^8 sentences .*read them against the source/u);
  });

  it('are told while they are asked for', async () => {
    const told: unknown[] = [];
    await write(whole, [nothingMore], { onProgress: (one) => told.push(one) });
    expect(told).toEqual([
      { section: 'inspectorate-findings', heading: 'What the inspectorate found', place: 1, of: 1 },
    ]);
  });
});

describe('what is sent', () => {
  it('is the running text of the section alone, as data inside tags, and no placeholder', async () => {
    const { model } = await write(whole, [nothingMore]);
    const { user, system } = model.asked[0]!.prompt;
    const [, data] = /<findings>([\s\S]*)<\/findings>/u.exec(user)!;
    expect(data).toContain("[1] Thornhill's front door does not keep all children safe.");
    expect(data).toContain('Under “Main findings” the letter said:');
    expect(data).not.toMatch(
      /priority action statement|swift and decisive|attendance of health|for finance officer|Cabinet/u,
    );
    expect(user.replace(data!, '')).not.toMatch(/Thornhill|contacts/u);
    expect(system).not.toMatch(/Thornhill|contacts/u);
  });
});

describe('what the letter says', () => {
  it('stays in its own words where a sentence of a paragraph is not told, and sentences on the same paragraph give way', async () => {
    const { draft } = await write(whole, [
      marking(good[4], [
        'Decisions by managers, once made, were mostly right, with parental consent asked for in nearly every case.',
        'mostly right',
        'Parental consent',
      ]),
    ]);
    const texts = textsOf(draft);
    expect(texts).not.toContain(good[4][0]);
    expect(texts.some((text) => text.includes('Six of the 20 should have gone'))).toBe(true);
    expect(wordedOf(draft).map(({ text }) => text)).toEqual([expect.stringMatching(/^Decisions/u)]);
  });

  it('is all told, whatever the model leaves out', async () => {
    for (const kept of good.map((_, at) => good.filter((_one, other) => other !== at))) {
      const { draft } = await write(whole, [marking(...kept)]);
      expect(findDraftOmissions(draft, whole.letter).filter(({ adverse }) => adverse)).toEqual([]);
      expect(faultsOf(draft, whole)).toEqual([]);
    }
  });

  it('is not told by a sentence that only stands beside it', async () => {
    const { draft } = await write(whole, [
      marking(['Inspectors asked for 20 contacts to be read at once.', 'asked for 20']),
    ]);
    expect(textsOf(draft)).toEqual(textsOf(whole.draft));
  });
});

describe('a long section', () => {
  it('is asked for in parts that an answer has room for, each with numbers of its own', async () => {
    const { model } = await write(whole, [nothingMore, nothingMore, nothingMore, nothingMore, nothingMore], {
      outputTokens: 300,
    });
    const parts = model.asked.map(({ prompt }) => prompt.user);
    expect(parts.length).toBeGreaterThan(1);
    expect(model.asked.every(({ maxTokens }) => maxTokens === 300)).toBe(true);
    for (const part of parts) expect(part).toContain('\n[1] ');
  });
});
