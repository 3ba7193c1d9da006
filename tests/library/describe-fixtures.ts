/** Invented reports, one of each kind that councils hold. Every council, person and finding in them is made up. */

const implications = `4. Financial Implications

There are none.

5. Background Papers

None.

6. Report Author/Officer to contact:

Una Pell, Head of Planning, 0555 010 2030
`;

export const coverWithLetter = `Marlbridge
City Council

WARDS AFFECTED
ALL

Social Care Scrutiny Committee
Cabinet

11th September 2002
16th September 2002

**DEPARTMENT OF HEALTH ANNUAL REVIEW OF PERFORMANCE 2001/2002**

**Report of the Director of Social Services**

**1. Purpose of Report**

This report tells members how the Department of Health sees social services in Marlbridge City Council.

**2. Summary**

2.1 The letter is attached. The Audit Commission supplied some of the figures.

**3. Recommendations**

3.1 That the Committee note the review.

${implications}
14th August 2002
Ms Una Pell
Director of Social Services
Marlbridge City Council
3 Mill Lane
Marlbridge
MB1 2ZZ

Dear Ms Pell,

## **ANNUAL REVIEW OF PERFORMANCE**

This letter gives the view that the Inspectorate has of your council. You are asked to place it before members in public.

**Ivor Stane**
**SSI Director**

## **REVIEW REPORT 2002: MARLBRIDGE CITY COUNCIL**

### **SERVICES FOR ADULTS**

#### **Areas for improvement**

- Waiting times for equipment are too long.
- Too few carers are assessed.
`;

export const flagsCover = `OVERVIEW COMMISSION – 4 FEBRUARY 2010

COMPREHENSIVE AREA ASSESSMENT 2009 IN FENWICKSHIRE

REPORT OF THE CHIEF EXECUTIVE

Purpose of report

1. To tell the Commission what the Comprehensive Area Assessment (CAA) said of the area and the County Council.

Background

2. The CAA replaced the Comprehensive Performance Assessment. The Care Quality Commission came into being in April 2009, and the Department for Education sets the school figures.

Findings

3. The Audit Commission awarded one green flag.
4. Ofsted judged that services for children are performing adequately. The Care Quality Commission concluded that adult social care is performing well.

Equal Opportunities Implications

5. None.

Officers to Contact:

Una Pell, Tel: 0555 010 2030
`;

export const passingMention = `Fenwick County Council

Cabinet – 6 May 2014

Winter gritting programme

Report of the Director of Transport

1. Purpose of report

1.1 To agree the routes for next winter. Homes registered with the CQC and schools inspected by Ofsted are on priority routes.

2. Recommendations

2.1 Cabinet is recommended to agree the routes.

${implications}`;

export const childrensLetterAppended = `Fenwick County Council

Meeting: Cabinet
Date: 4 March 2023
Subject: Ofsted inspection of children's services

1. Purpose of report

1.1 To present the report of Ofsted's inspection, which is at Appendix A. Ofsted judged services in Fenwick to be good.

2. Recommendations

2.1 Cabinet is asked to note the report.

${implications}

Appendix A

Inspection of Fenwick local authority children's services

Inspection dates: 5 to 16 December 2022

Lead inspector: Rhoda Quill, His Majesty's Inspector

Children in Fenwick are kept safe by social workers who know them well and who visit them as often as they need, and leaders know where practice has still to catch up.

What needs to improve

- The quality of plans.
`;

export const inspectionReport = `Inspection of Fenwick County Council local authority children's services

Inspection dates: 5 to 16 December 2022

Lead inspector: Rhoda Quill, His Majesty's Inspector

Children in Fenwick are kept safe by social workers who know them well and who visit them as often as they need, and leaders know where practice has still to catch up with what they expect of it.

What needs to improve

- The quality of plans.

© Crown copyright 2023
`;

export const climbLetterOnly = `Commission for Social Care Inspection
Harbour House
12 Quay Street
London E99 1ZZ

12 November 2004

Mr A Brook
Director of Social Services
London Borough of Thornhill

Dear Mr Brook

ANNUAL REVIEW OF PERFORMANCE

Thank you for the review meeting. This letter sets out how your council's services have done in the last year and what we expect in the next, and should be read with the star rating.

Improvements since the last annual review

- Thornhill has shortened its waiting lists.

Yours sincerely

Olive Marsh
Business Relationship Manager
Commission for Social Care Inspection
`;

export const ombudsmanLetter = `Local Government & Social Care Ombudsman

17 July 2024

By email

Mr Dale
Chief Executive
Fenwick County Council

Dear Mr Dale

Annual Review letter 2023-24

I write to you with your annual summary of complaint statistics from the Local Government and Social Care Ombudsman for the year ending 31 March 2024. The information sets out the complaints we upheld and what your council did to put things right.

Yours sincerely,

Ena Fold
Local Government and Social Care Ombudsman
`;

export const fireInspection = `Fire and Rescue Service 2023–2025

Effectiveness, efficiency and people

An inspection of Fenwick Fire and Rescue Service

About this inspection

This is the third time that we have inspected Fenwick Fire and Rescue Service. We inspected it in May 2024 and our inspectors looked at how well it prevents fires and how well it looks after its people.

Areas for improvement

- The service should put in place a plan for its control room.

HMICFRS wrote to the service in June 2024.
`;

export const housingJudgement = `Regulatory Judgement

Marlbridge City Council

Published 14 August 2025

Regulator of Social Housing

Our judgement

Consumer: C3. Our judgement is that there are serious failings in the landlord delivering the outcomes of the consumer standards and significant improvement is needed, first of all in the inspection of fire doors.

Safety and Quality Standard

We found that Marlbridge City Council did not hold the survey of each home.
`;

export const peerChallenge = `Corporate Peer Challenge

Marlbridge City Council

14 – 17 October 2024

Feedback report

1. Introduction

The Local Government Association (LGA) was invited to bring a team of peers to Marlbridge City Council. The peer team met officers, members and partners over four days and read what the council sent before it came.

2. Key recommendations

- Settle the medium-term financial plan.
`;

export const selfAssessment = `Adult social care self-assessment

Name of Local Authority: Fenwick County Council

Period covered by this self-assessment: April 2013 – March 2014

Date completed: 6th June 2014

Strengths

All our homes meet the standards of the Care Quality Commission (CQC). We rate ourselves as good, and the CQC inspected two of our day centres in the year.

Weaknesses

Reviews are late.
`;

export const councilPlan = `Action plan in response to the Ofsted inspection

Fenwick County Council

March 2023

1. We will bring the waiting list under control by the summer and report each month to the board on how far we have come with it.
`;
