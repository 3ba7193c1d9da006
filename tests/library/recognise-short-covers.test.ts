import { describe, expect, it } from 'vitest';
import { describeReport } from '../../src/library/describe-report.ts';
import { assembleReport } from '../../src/read/assemble-report.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';

const regimes = loadRegimes();

function voiceOf(source: string): string | undefined {
  return describeReport(assembleReport(readText(source)), 'a-report.txt', regimes).parts[0]?.voice;
}

describe('a short paper of the council on an inspectorate’s judgement', () => {
  it.each([
    [
      'a meeting at its top and a post as its writer',
      `LOXDALE BOROUGH COUNCIL

CABINET - 12 MARCH 2025

CARE QUALITY COMMISSION ASSESSMENT OF ADULT SOCIAL CARE

Report of the Director of Adult Services

1. The Care Quality Commission (CQC) assessed the Council in October 2024 and rated it Good, with a score of 68%.

2. We are pleased with the result. An action plan will come to the next meeting.`,
    ],
    [
      'the title of the inspectorate’s own report over the grades',
      `Ofsted inspection of local authority children's services

Loxdale Borough Council, Executive, 4 June 2019

1. Ofsted carried out an inspection between 4 and 15 March 2019.

Overall effectiveness: Requires improvement to be good

2. Ofsted found that the Council had improved its front door. Officers are drawing up a plan.`,
    ],
    [
      'nothing at its top but a name for members',
      `Local authority assessment by the CQC

Briefing for members

The CQC published its report on Loxdale on 3 March 2025. It gave the council a rating of requires improvement (score 57%).

We accept the findings and have begun work.`,
    ],
    [
      'labels of a form and the inspectorate in the third person',
      `Annual performance assessment of adult social care 2007/08

Committee: Adult Care Panel

From: Head of Adult Services

The Commission for Social Care Inspection has judged the council to be good. CSCI told the council that it must improve carers' services.`,
    ],
    [
      'the dates of the inspection among its first lines',
      `Inspection of Loxdale local authority children's services

Report to the Children's Scrutiny Committee

Inspection dates: 4 to 15 March 2019

The purpose of this paper is to share what Ofsted said. Ofsted rated overall effectiveness as good. Members are asked to note it. Officers will bring a plan in July.`,
    ],
  ])('speaks as the council with %s', (_, source) => {
    expect(voiceOf(source)).toBe('reported-by-council');
  });
});

describe('a short report of an inspectorate’s own', () => {
  it.each([
    [
      'its inspection’s dates and inspector',
      `Inspection of Loxdale local authority children’s services

Inspection dates: 4 to 15 March 2019

Lead inspector: Bettany Marsh

Inspectors found that the council knows its children. Ofsted judged the council to be inadequate at its previous inspection. The report will be presented to members.`,
    ],
    [
      'its own “we” and passing words on providers’ ratings',
      `Loxdale Council: local authority assessment

Published 3 March 2025

Assessing needs: Score 2

We heard that people waited. CQC rated most of the care homes good. CQC found 12 providers inadequate. Members of the cabinet told us that they knew.`,
    ],
  ])('speaks as the inspectorate with %s', (_, source) => {
    expect(voiceOf(source)).toBe('inspectorate');
  });
});
