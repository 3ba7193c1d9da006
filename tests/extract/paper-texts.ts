/** Invented reports and papers in the shapes that rules must cope with. Every council, person and finding in them is made up. */

/** An inspectorate's report on children's services; `body` stands after the head. */
export const ilacs = (
  body: string,
  dates = '4 to 15 March 2024',
) => `# Inspection of Fenwick County Council local authority children's services

Inspection dates: ${dates}

Lead inspector: Orla Quill, His Majesty's Inspector

${body}
`;

/** A council's paper on what the CQC said of adult social care in 2008/09. */
export const coverOfCqc = (
  body: string,
) => `# Adult Social Care in Ashmere: CQC Annual Performance Assessment 2008/09

Ashmere City Council

Cabinet, 12th January 2010

Report of the Director of Adult Services

## 1. Summary

2.1 The Care Quality Commission (CQC) has published its annual performance assessment of adult social care in Ashmere for 2008/09.

${body}

## 5. Financial implications

None.

## 6. Background papers

None.

Officer to contact: Una Pell, Head of Planning, 0555 010 2030
`;

/** A council's paper on a Comprehensive Area Assessment. */
export const coverOfCaa = (body: string) => `SCRUTINY BOARD – 9 FEBRUARY 2010

# Comprehensive Area Assessment 2009: what it said about Ashmere

REPORT OF THE CHIEF EXECUTIVE OF ASHMERE COUNTY COUNCIL

## Purpose of report

0. This report tells Members what the assessment said. Members are asked to comment.

## Background

1. The Audit Commission published the Comprehensive Area Assessment (CAA) of Ashmere on 9th December 2009.

${body}

## Financial implications

None.

## Background papers

None.

Officer to contact: Una Pell, Head of Planning, 0555 010 2030
`;

/** A part of an inspectorate's single inspection report. */
export const sif = (body: string) => `# Marlbridgeshire County Council

## Inspection of services for children in need of help and protection, children looked after and care leavers

and review of the effectiveness of the Local Safeguarding Children Board

Inspection dates: 7 June 2016 to 30 June 2016

${body}
`;
