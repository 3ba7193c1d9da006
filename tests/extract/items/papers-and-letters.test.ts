import { describe, expect, it } from 'vitest';
import { findItems } from '../../../src/extract/items/find-items.ts';
import { openText } from '../open-text.ts';
import { coverOfCaa, coverOfCqc } from '../paper-texts.ts';

async function listed(words: string) {
  return findItems(await openText(words)).flatMap((item) =>
    item.kind === 'strength' || item.kind === 'areaForImprovement' ? [[item.kind, item.text]] : [],
  );
}

describe('a list in a paper', () => {
  it('is of strengths or of what must improve, as the sentence that leads it in says', async () => {
    const body = `3.1 The key areas in which the Council performs well are:

- Reablement at home
- Work with carers

3.2 CQC pointed to these areas in which to improve:

- Waiting for equipment

3.3 The plan has these workstreams:

- Waiting well`;
    expect(await listed(coverOfCqc(body))).toEqual([
      ['strength', 'Reablement at home'],
      ['strength', 'Work with carers'],
      ['areaForImprovement', 'Waiting for equipment'],
    ]);
  });

  it('is found once where its lead-in is a heading that the regime knows', async () => {
    const body = '3.1 Areas for improvement:\n\n- Waiting for equipment\n\n3.2 Officers agree.';
    expect(await listed(coverOfCqc(body))).toEqual([['areaForImprovement', 'Waiting for equipment']]);
  });

  it('may be parted into themes by headings', async () => {
    const body = `## What is going well

2. Inspectors drew attention to the following.

### Safer places

- Burglary fell by a tenth.

### Greener living

- More waste is recycled.

## Next steps

3. A plan will follow.`;
    const found = findItems(await openText(coverOfCaa(body)));
    expect(found.flatMap((item) => (item.kind === 'strength' ? [[item.theme, item.text]] : []))).toEqual([
      ['Safer places', 'Burglary fell by a tenth.'],
      ['Greener living', 'More waste is recycled.'],
    ]);
  });

  it('is none where a sentence explains what a flag means', async () => {
    expect(
      await listed(coverOfCaa('2. A Red flag means that more work is needed to improve an area.')),
    ).toEqual([]);
  });
});

describe('the letter of an annual review', () => {
  const standards = ['Cost and efficiency', 'Fair access'];
  const service = (name: string) =>
    `## ${name}\n\n${standards
      .map(
        (standard) =>
          `### ${standard}\n\n#### Improvements since the last annual review\n\n- ${name}: ${standard} got better\n\n#### Areas for improvement\n\n- ${name}: ${standard} to do`,
      )
      .join('\n\n')}`;
  const letter = `# Annual performance review report 2002/03

Social Services Inspectorate

Dear Director

Thank you for meeting me. Please present this letter to Members.

${service('Services for children and families')}

${service('Services for adults')}
`;

  it('has each item under its service and standard', async () => {
    const found = findItems(await openText(letter));
    expect(found).toHaveLength(8);
    for (const item of found) {
      if (item.kind !== 'strength' && item.kind !== 'areaForImprovement') throw new Error(item.kind);
      expect(item.text).toContain(`${item.service}: ${item.theme} `);
      expect(item.text.endsWith(item.kind === 'strength' ? 'got better' : 'to do')).toBe(true);
      expect([item.voice, item.inspectorate]).toEqual(['inspectorate', 'ssi']);
    }
  });
});
