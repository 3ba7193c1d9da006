import { describe, expect, it } from 'vitest';
import { narrative } from '../../../../src/draft/compose/parts/narrative.ts';
import { draftedFrom } from '../../../support/made-drafted.ts';
import { letterOf } from '../../../support/made-letter.ts';

const paper = letterOf(`# Marlbridge City Council

Cabinet: 14 December 2009

## ANNUAL PERFORMANCE ASSESSMENT OF ADULT SOCIAL CARE BY THE CARE QUALITY COMMISSION 2008/09

Report of the Corporate Director of Adults

## Purpose of report

This report informs Cabinet of the judgement made by the Care Quality Commission (CQC) on adult social care.

## CARE AT HOME

CQC reported that visits of carers at home came late in two districts. We have taken on nine more carers since. CQC also reported that plans of care were thin.

## Day centres

CQC reported that the centres were open too few hours.
`);

describe('running text of a council’s paper', () => {
  const told = narrative(draftedFrom(paper));

  it('keeps what officers say for themselves apart from what they report', () => {
    const own = told.filter(({ voice }) => voice === 'council-own');
    expect(own.map(({ text }) => text)).toEqual([
      expect.stringContaining('statements of the council’s own'),
      'We have taken on nine more carers since.',
    ]);
    const reported = told.filter(({ voice }) => voice === 'reported-by-council').map(({ text }) => text);
    expect(reported.join(' ')).not.toContain('We have taken on');
    expect(reported.join(' ')).toContain('plans of care were thin');
  });

  it('stands under its own headings, in print order', () => {
    const leads = told.filter(({ form }) => form === 'paragraph').map(({ text }) => text);
    expect(leads.map((text) => /“(?<heading>[^”]+)”/.exec(text)?.groups?.heading)).toEqual([
      'Care at home',
      'Care at home',
      'Day centres',
    ]);
  });

  it('cites every stretch where it stands', () => {
    for (const { form, text, citations } of told)
      if (form === 'bullet') expect(citations[0]!.quote).toBe(text);
  });
});
