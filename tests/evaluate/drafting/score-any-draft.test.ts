import { describe, expect, it } from 'vitest';
import type { DraftParagraph } from '../../../src/domain/draft.ts';
import type { Voice } from '../../../src/domain/voice.ts';
import { scoreAnyDraft } from '../../../src/evaluate/drafting/score-any-draft.ts';
import { clean, draftOf, letterOf, telling } from './make-drafted.ts';

const text = 'The night service is poor. We have mended it.';
const poor = 'The night service is poor.';
const soft = (words: string) =>
  words.includes('poor') ? [] : [{ cited: 'poor', said: '', why: 'It leaves out “poor”.' }];

function score(paragraph: DraftParagraph, voice: Voice = 'inspectorate') {
  return scoreAnyDraft({ draft: draftOf([paragraph]), letter: letterOf(text, [], voice) }, clean, soft);
}

describe('scoreAnyDraft', () => {
  it('finds nothing wrong with a paragraph that says what it cites in the voice of its part', () => {
    const { figures, misses } = score({ ...telling(text, poor, poor), voice: 'inspectorate' });
    expect(figures).toMatchObject({ voiceErrors: 0, softened: 0, spans: 1, wholeSpans: 1 });
    expect(misses).toEqual([]);
  });

  it('catches a quote that is not byte for byte the text', () => {
    const paragraph = telling(text, poor, poor);
    paragraph.citations[0] = { ...paragraph.citations[0]!, quote: 'The night service is fine.' };
    expect(score(paragraph).figures).toMatchObject({ spans: 1, wholeSpans: 0 });
  });

  it('catches the voice of another part', () => {
    const paragraph = { ...telling(text, poor, poor), voice: 'reported-by-council' as const };
    expect(score(paragraph).misses).toMatchObject([{ critical: 'voice', wanted: 'inspectorate' }]);
  });

  it('lets a council’s account hold what the council says of itself, and nothing of the inspectorate', () => {
    const own = {
      ...telling(text, 'The council had mended it.', 'We have mended it.'),
      voice: 'council-own' as const,
    };
    expect(score(own, 'reported-by-council').figures.voiceErrors).toBe(0);
    const theirs = { ...telling(text, poor, poor), voice: 'inspectorate' as const };
    expect(score(theirs, 'reported-by-council').figures.voiceErrors).toBe(1);
  });

  it('catches softer words, in what retells and not in what counts or leads in', () => {
    const words = 'The night service has scope to improve.';
    expect(score(telling(text, words, poor)).figures.softened).toBe(1);
    expect(score({ ...telling(text, words, poor), origin: 'derived' }).figures.softened).toBe(0);
    expect(score(telling(text, 'The letter said of the night service:', poor)).figures.softened).toBe(0);
  });

  it('takes values, adverse findings and omissions from the check', () => {
    const drafted = { draft: draftOf([]), letter: letterOf(text) };
    const omission = { kind: 'omission' as const, weight: 'fault' as const, text: poor, why: 'not given' };
    const check = {
      ...{ ...clean, values: { all: 3, backed: 2 }, adverse: { all: 1, given: 0, leftOut: 0 } },
      faults: [omission],
    };
    const { figures, misses } = scoreAnyDraft(drafted, check, soft);
    expect(figures).toMatchObject({ values: 3, valuesBacked: 2, adverse: 1, adverseGiven: 0 });
    expect(misses).toMatchObject([{ field: 'adverse finding', critical: 'omitted' }]);
  });
});
