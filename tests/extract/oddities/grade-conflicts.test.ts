import { describe, expect, it } from 'vitest';
import { messagesIn } from './oddities-in.ts';

const report = (heading: string) => `# Marlbridge City Council

## Inspection of children’s social care services

Inspection dates: 6 May 2024 to 17 May 2024

| Judgement | Grade |
| --- | --- |
| The impact of leaders on social work practice with children and families | Good |
| The experiences and progress of children who need help and protection | Good |
| The experiences and progress of children in care | Outstanding |
| The experiences and progress of care leavers | Good |
| Overall effectiveness | Good |

## The experiences and progress of children in care${heading}

1. Children live in homes that suit them.
`;

describe('an area graded in a table and in the heading of its section', () => {
  it('is told when the grades differ', async () => {
    expect(await messagesIn('grade-conflict', report(': requires improvement to be good'))).toEqual([
      '“The experiences and progress of children in care” has two grades in this report: “Outstanding” and “requires improvement to be good”.',
    ]);
  });

  it('is in order when they agree, or the heading has none', async () => {
    expect(await messagesIn('grade-conflict', report(' is outstanding'))).toEqual([]);
    expect(await messagesIn('grade-conflict', report(''))).toEqual([]);
  });
});
