/** An invented cabinet paper whose title says who judged and not under which regime. */
export const coverByBody = `ROTHLEY VALE COUNTY COUNCIL

CABINET – 9 OCTOBER 2025

ADULT CARE: WHAT THE CARE QUALITY COMMISSION'S ASSESSMENT MEANS

Report of the Director for Adults

Key decision: No

1. Purpose

1.1 In May 2025 the Care Quality Commission (CQC) assessed how the County Council does its work. Its words came out on 18 August 2025. Budgets for 2025/26 and 2025/26 again are not touched.

2. Recommendations

2.1 Cabinet is recommended to note that CQC rated the Council good.

3. Scores

Statement	Score
Assessing needs	3
Supporting people to live healthier lives	3
Equity in experience and outcomes	2
Care provision, integration and continuity	3
Partnerships and communities	3
Safe pathways, systems and transitions	3

Ashmere City Council, which is next door, had the same scores.

4. Financial implications

4.1 None.

Background papers

Report to Cabinet, 8 October 2023: Getting ready
`;
