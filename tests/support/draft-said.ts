import type { Draft, DraftParagraph, DraftSection } from '../../src/domain/draft.ts';
import type { Letter } from '../../src/domain/letter.ts';
import { placeCitation } from '../../src/domain/place-citation.ts';
import { textHash } from '../../src/draft/check/text-hash.ts';
import { madeDraft } from './made-draft.ts';
import { letterOf } from './made-letter.ts';

const inspection = `# Inspection of Fenwick County Council local authority children’s services

Inspection dates: 4 to 15 May 2026

Lead inspector: Rosalind Thwaite

| Judgement | Grade |
| --- | --- |
| The impact of leaders on social work practice with children and families | Requires improvement |
| The experiences and progress of children who need help and protection | Good |
| The experiences and progress of children in care | Good |
| The experiences and progress of care leavers | Inadequate |

## What needs to improve?

- Serious failures in the recording of visits to children.
- The homes that are found for care leavers over 18.
- How often managers look at plans.

## Findings

Most care leavers do not have a pathway plan. In March 2026, 45% of reviews were late, and the share of late reviews rose from 30% in 2024/25 to 45%.

The council must tell Ofsted by 30 June 2026 what it will do. It has spent £4.5 million on four new homes, and the Assistant Director, Maud Pell, leads the work with Thornhill Hospitals Trust.

Foster carers in Fenwick are well supported. No child waits for a school place without a plan.
`;

/** An invented inspection report with grades, figures, dates, names and negations, to tell lies about. */
export function inspectionLetter(): Letter {
  return letterOf(inspection, 'fenwick.md');
}

/** A paragraph that says `text` and cites the letter's own words. */
export function said(
  letter: Letter,
  text: string,
  quotes: readonly string[],
  more: Partial<DraftParagraph> = {},
): DraftParagraph {
  const citations = quotes.map((quote) => {
    const startChar = letter.content.text.indexOf(quote);
    if (startChar < 0) throw new Error(`The letter does not hold “${quote}”.`);
    return placeCitation(letter.content, letter.profile, { startChar, endChar: startChar + quote.length });
  });
  return {
    id: 'said-1',
    form: 'paragraph',
    text,
    origin: 'quoted',
    citations,
    checked: textHash(text),
    ...more,
  };
}

/** `madeDraft` with these paragraphs as its only section. */
export function draftOf(paragraphs: readonly DraftParagraph[], change: Partial<Draft> = {}): Draft {
  const section: DraftSection = {
    key: 'said',
    heading: 'Findings',
    level: 1,
    number: '1',
    paragraphs: [...paragraphs],
  };
  return { ...madeDraft(), dates: [], leftOut: [], outstanding: [], sections: [section], ...change };
}
