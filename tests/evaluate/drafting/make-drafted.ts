import type { Draft, DraftParagraph } from '../../../src/domain/draft.ts';
import type { DraftCheck } from '../../../src/domain/draft-check.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { Letter } from '../../../src/domain/letter.ts';
import type { Voice } from '../../../src/domain/voice.ts';
import { citing, extractionOf } from '../extraction/make-extraction.ts';

let made = 0;

/** A quoted paragraph that cites these words of `text`. */
export function telling(text: string, words: string, ...quotes: string[]): DraftParagraph {
  made += 1;
  return {
    ...{ id: `p-${made}`, form: 'paragraph', text: words, origin: 'quoted', checked: 'x' },
    citations: quotes.map((quote) => citing(text, quote)),
  };
}

/** A placeholder for the report author under this label. */
export function wanting(label: string): DraftParagraph {
  const placeholder = { key: 'field', kind: 'text', what: label, for: 'report author', why: 'not known' };
  return {
    ...telling('', `${label}: [${label} – for report author: not known]`),
    ...{ origin: 'placeholder', form: 'field', cells: [label, ''] },
    placeholder: placeholder as NonNullable<DraftParagraph['placeholder']>,
  };
}

export function draftOf(paragraphs: DraftParagraph[], rest: Partial<Draft> = {}): Draft {
  const letter = { versionId: 'v', file: 'a.txt', title: 'A letter', regime: 'ilacs', edition: '2018' };
  return {
    ...{ style: 'plain', title: 'A letter', letter, given: { today: '2026-01-05', by: 'A person' } },
    sections: [{ key: 'findings', heading: 'Findings', level: 1, paragraphs }],
    ...{ dates: [], leftOut: [], outstanding: [], standingDuties: [] },
    ...rest,
  };
}

/** A letter of this text, all of it in one voice. */
export function letterOf(text: string, findings: Finding[] = [], voice: Voice = 'inspectorate'): Letter {
  const stated = { bodies: [], dates: [], contactOfficers: [] };
  const content = { format: 'text' as const, text, blocks: [], asides: [], hidden: [], warnings: [], stated };
  return {
    ...{ versionId: 'v', file: 'a.txt', content },
    profile: {
      ...{ title: 'A letter', periods: [], years: [], inspectorates: [], regimes: [] },
      parts: [{ startChar: 0, endChar: text.length, voice }],
    },
    extraction: { file: 'a.txt', versionId: 'v', ...extractionOf(findings) },
  };
}

export const clean: DraftCheck = {
  ...{ ok: true, values: { all: 0, backed: 0 }, adverse: { all: 0, given: 0, leftOut: 0 } },
  ...{ placeholders: 0, faults: [] },
};
