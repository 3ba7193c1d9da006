import { describe, expect, it } from 'vitest';
import { printedListOf } from '../../src/answer/choose-list.ts';
import { findList } from '../../src/answer/find-lists.ts';
import type { ReportVersion } from '../../src/domain/report-record.ts';
import { understandQuestion } from '../../src/retrieve/understand-question.ts';
import { scoredOf } from '../support/made-evidence.ts';
import { madeVersion } from '../support/made-version.ts';

const report = madeVersion(`# Fenwick County Council: care of adults

## Risks

The main risks to the service are:

- the cost of agency staff
- late assessments
- old lifts

## Staff

Staff are trained each spring.

They said that training helped them with:

- moving and handling
- first aid

## Recommendations on housing

1. Survey each home.

2. Mend the lifts.
`);
const words = (from: ReportVersion, items: readonly number[]) =>
  items.map((at) =>
    from.content.text.slice(from.content.blocks[at]!.bodyStart, from.content.blocks[at]!.endChar),
  );
const meanings = new Map<string, string[][]>();
const listFor = (question: string) => {
  const found = findList([report], understandQuestion(question, []), { meanings });
  return found && words(report, found.list.items);
};

describe('findList', () => {
  it('finds the whole list whose lead-in and heading speak of the subject', () => {
    expect(listFor('What are the main risks to the service?')).toEqual([
      'the cost of agency staff',
      'late assessments',
      'old lifts',
    ]);
  });

  it('takes a short section of paragraphs under its heading for a list', () => {
    expect(listFor('Which recommendations on housing are there?')).toEqual([
      'Survey each home.',
      'Mend the lifts.',
    ]);
  });

  it('finds none where only the title above everything speaks of the subject', () => {
    expect(listFor('Which adults does the council care for?')).toBeUndefined();
  });

  it('finds none where no frame speaks of half the subject', () => {
    expect(listFor('Which lorries does the depot keep?')).toBeUndefined();
    expect(listFor('Which risks did lorries bring to the depot at night?')).toBeUndefined();
  });

  it('counts another form of the same word as said', () => {
    const asked = understandQuestion('Which dangers are there?', []);
    const same = new Map([[asked.stems[0]!, [['risk']]]]);
    expect(findList([report], asked, { meanings: same })?.list.items).toHaveLength(3);
  });

  it('prefers a list of just the size asked for', () => {
    const two = madeVersion(`# A report

## Risks

The risks are:

- fire
- flood

Later, the risks are:

- frost
- drought
- gales
`);
    for (const [count, first] of [
      [2, 'fire'],
      [3, 'frost'],
    ] as const) {
      const found = findList([two], understandQuestion(`Which ${count} risks are there?`, []), { meanings });
      expect(words(two, found!.list.items)[0]).toBe(first);
    }
  });

  it('finds nothing for a question that has no subject', () => {
    expect(findList([report], { ...understandQuestion('Which?', []), stems: [] }, { meanings })).toBe(
      undefined,
    );
  });
});

describe('printedListOf', () => {
  const listOf = (question: string, evidence: string) => {
    const list = printedListOf(scoredOf(report, evidence), understandQuestion(question, []));
    return list && words(report, list.items);
  };

  it('gives every member of the list that one of them, or its lead-in, belongs to', () => {
    const whole = ['the cost of agency staff', 'late assessments', 'old lifts'];
    expect(listOf('What are the main risks?', 'late assessments')).toEqual(whole);
    expect(listOf('What are the main risks?', 'The main risks to the service are:')).toEqual(whole);
  });

  it('gives none where what frames the list speaks of something else', () => {
    expect(listOf('Which lifts are old?', 'old lifts')).toBeUndefined();
  });

  it('gives a short section whose heading speaks of the subject', () => {
    expect(listOf('Which recommendations on housing?', 'Mend the lifts.')).toEqual([
      'Survey each home.',
      'Mend the lifts.',
    ]);
  });
});
