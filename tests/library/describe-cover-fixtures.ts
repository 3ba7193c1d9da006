/** Invented papers that officers take to members, with what is bound in. Every council, person and finding in them is made up. */

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

export const inspectionAppended = `Fenwick County Council

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

export const coverWithLetterAndPlan = `Fenwick County Council

Report to: Cabinet

Date: 10 January 2006

Report of: Director of Adult Services

Subject: CSCI Record of Performance Assessment 2004/05

1. Purpose of report

1.1 This report presents the letter from the Commission for Social Care Inspection.

2. Recommendations

2.1 Cabinet is asked to note the letter.

${implications}
Appendix 1

Commission for Social Care Inspection
Caledon House
London E99 1ZZ

Our ref: AB/12

30 November 2005

Mr P Gill
Director

Dear Mr Gill

PERFORMANCE RATING FOR SOCIAL SERVICES

I write to tell you how your council has been rated this year.

Yours sincerely

Olive Marsh
Chief Inspector

Appendix 2 - Action plan

1. We will shorten the list.
`;
