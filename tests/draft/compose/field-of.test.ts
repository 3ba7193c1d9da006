import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../src/draft/compose/field-of.ts';
import { draftedFrom } from '../../support/made-drafted.ts';
import { letterOf, madeLetter } from '../../support/made-letter.ts';

const paper = letterOf(`# Marlbridge City Council: annual performance assessment by CQC

Cabinet: 14 December 2009

Report of the Corporate Director of Adults

Key Decision: No

Wards Affected: All

## Purpose

This report tells Cabinet of the assessment that the Care Quality Commission (CQC) made.

## Findings

CQC judged the council to be performing well.
`);

const fields = ['report-of', 'portfolio-holder', 'wards', 'key-decision', 'contact-officer', 'author'];

describe('a field of the header', () => {
  it('is nothing where only an inspectorate’s letter is at hand and nobody gave it', () => {
    const drafted = draftedFrom(madeLetter());
    for (const field of [...fields, 'body', 'meeting-date', 'no-such-field', 'constructor'])
      expect(fieldOf(drafted, field), field).toBeUndefined();
  });

  it('is what was given, with who gave it', () => {
    const drafted = draftedFrom(madeLetter(), {
      body: 'Cabinet',
      meetingDate: '2003-09-22',
      author: 'M. Pell',
    });
    expect(fieldOf(drafted, 'body')).toMatchObject({ text: 'Cabinet', origin: 'given' });
    expect(fieldOf(drafted, 'meeting-date')).toMatchObject({ origin: 'given' });
    expect(fieldOf(drafted, 'author')).toMatchObject({
      text: 'M. Pell',
      values: [{ text: 'M. Pell', origin: 'given', given: 'author' }],
    });
  });

  it('is what a council’s paper states of itself, cited where it stands', () => {
    const drafted = draftedFrom(paper);
    const wards = fieldOf(drafted, 'wards');
    expect(wards).toMatchObject({ text: 'All', origin: 'quoted' });
    expect(wards!.citations.length).toBeGreaterThan(0);
  });

  it('does not carry a key decision over to another meeting', () => {
    expect(fieldOf(draftedFrom(paper), 'key-decision')?.text).toBe('No');
    expect(fieldOf(draftedFrom(paper, { meetingDate: '2026-03-09' }), 'key-decision')).toBeUndefined();
  });
});
