/** Invented reports and letters in an inspectorate's or a council's own words. Everyone and everything in them is made up. */

export const inspectionReport = `Inspection of Fenwick County Council local authority children's services

Inspection dates: 5 to 16 December 2022

Lead inspector: Rhoda Quill, His Majesty's Inspector

Children in Fenwick are kept safe by social workers who know them well and who visit them as often as they need, and leaders know where practice has still to catch up with what they expect of it.

What needs to improve

- The quality of plans.

© Crown copyright 2023
`;

export const socialCareLetter = `Commission for Social Care Inspection
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
