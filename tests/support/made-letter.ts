import type { Letter } from '../../src/domain/letter.ts';
import { extractReport } from '../../src/extract/extract-report.ts';
import { madeVersion, regimes } from './made-version.ts';

/** A small invented letter, as Markdown. */
export const madeLetterText = `# Ashmere City Council: annual performance review report 2002/03

Social Services Inspectorate (SSI)

26 August 2003

Dear Ms Okoro

This letter gives what the SSI annual review found of social services in Ashmere.

You are asked to take this letter to an open meeting of the council's executive committee within two months of the date of this letter. Please advise me of the date of that meeting.

We shall look at progress again on 29 October 2003.

## Services for children

### Improvements since the last annual review

- 94% of reviews of children on the register were held on time.

- Foster carers speak well of their training & support.

### Areas for improvement

- Serious failures in recording visits must be put right at once.

- Too few care leavers are in work <or> training.

## Grades

| Area | Grade |
|---|---|
| Serving children | Most |
| Serving adults | Some |

Yours sincerely

Pauline Marsh

SSI Director
`;

/** An invented letter, read from Markdown, described and extracted from as the product does it. */
export function letterOf(text: string, file = 'made-letter.md'): Letter {
  const { reportId, versionId, content, profile } = madeVersion(text, { file });
  const names = { reportId, versionId, file };
  return {
    ...names,
    content,
    profile,
    extraction: { ...names, ...extractReport(content, profile, regimes) },
  };
}

/** The letter that `madeDraft` is drafted from. */
export function madeLetter(): Letter {
  return letterOf(madeLetterText);
}
