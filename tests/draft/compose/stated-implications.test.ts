import { describe, expect, it } from 'vitest';
import { implicationsTable } from '../../../src/draft/compose/parts/implications-table.ts';
import { statedImplications } from '../../../src/draft/compose/stated-implications.ts';
import { draftedFrom } from '../../support/made-drafted.ts';
import { letterOf, madeLetter } from '../../support/made-letter.ts';

const paper = letterOf(`# Marlbridge City Council: annual performance assessment by CQC

Report of the Corporate Director of Adults

## Purpose

This report tells Cabinet of the assessment that the Care Quality Commission (CQC) made.

## Financial implications

The work is met from budgets that were agreed before.

## Legal implications

The council must publish the assessment.
`);

describe('implications that a paper states', () => {
  it('are told as that paper’s words for its own meeting, under their sort only', () => {
    const told = statedImplications(draftedFrom(paper), 'financial');
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^The paper stated.*for its own meeting: .*budgets that were agreed before\.$/),
    ]);
    expect(told[0]!.citations[0]!.quote).toContain('budgets that were agreed before');
  });

  it('answer no row of the style’s own table', () => {
    const rows = implicationsTable(draftedFrom(paper)).filter(
      ({ form, header }) => form === 'row' && !header,
    );
    for (const { origin } of rows) expect(origin).toBe('placeholder');
  });

  it('are none in an inspectorate’s letter', () => {
    expect(statedImplications(draftedFrom(madeLetter()), 'financial')).toEqual([]);
    expect(statedImplications(draftedFrom(madeLetter()), undefined)).toEqual([]);
  });
});
