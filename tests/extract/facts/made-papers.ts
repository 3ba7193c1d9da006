/** An officers' paper on a letter, with the letter bound in. Invented throughout. */
export const paperWithLetter = `# Thornhill City Council

WARDS AFFECTED: All wards

Social Care Scrutiny Panel

Cabinet

9th September 2003

15th September 2003

# ANNUAL REVIEW OF SOCIAL SERVICES PERFORMANCE 2002/03

Report of the Director of Social Services

## 1. Purpose

1.1 This report brings to members what the Social Services Inspectorate (SSI) found in its annual review for 2002/03.

1.2 Ada Prowse, our Social Services Link Inspector, will be at the panel.

## 2. Financial and legal implications

None for this year's budget arise financially (Bram Oakes, Head of Accountancy, Tel. 252 1100). The legal position is unchanged (Cass Ivory, Legal Services).

## 3. Other implications

| Implications | Yes/No | Where in the report |
|---|---|---|
| Equal Opportunities | Yes | 1.1 |
| Policy | No | |
| Crime and Disorder | | |

## 4. Background papers

Letter from the SSI to the Director, 4th August 2003

## 5. Consultation

None.

## 6. Officers to contact

Dilys Marr, Director of Social Services

Tel: 01632 960 200

Email: dilys.marr@thornhill.example.gov.uk

Social Services Inspectorate

12 August 2003

Ms Dilys Marr

Director of Social Services

Thornhill City Council

Dear Ms Marr

# ANNUAL REVIEW OF PERFORMANCE

You are asked to bring this letter to the council's executive committee in open session within two months of the date of this letter.

We shall look at progress with you on 3 November 2003. The report will be put on our website in December.

You are asked:

- to table the letter at an open meeting of the executive committee, within two months of the date of this letter, and to tell me which day that is;
- to give copies to the auditor and to the local NHS.

Yours sincerely

Enid Fallow

Regional Director
`;
