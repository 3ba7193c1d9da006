import type { Classification } from '../../src/domain/audience.ts';

/** A made report with its class. */
export interface LeakReport {
  file: string;
  classification: Classification;
  text: string;
}

const carersLetter = `# Oakmere Borough Council: annual performance assessment of adult social care 2009/10

The Care Quality Commission assessed adult social care in Oakmere Borough Council in 2009/10. Overall the council was performing well.

## Carers

4.1 The Commission found that 312 carers had an assessment of their own in the year, up from 280 the year before.

4.2 Carers told inspectors that breaks were booked too late to be of use to them.

## Residential care

5.1 The Commission said that the council should decide the future of its three residential homes.

- visit every home each quarter
- publish what residents say
- train the night staff

| Outcome | Grade 2008/09 | Grade 2009/10 |
| --- | --- | --- |
| Improved quality of life | Performing adequately | Performing well |
| Economic well-being | Performing well | Performing well |

## Contact

Contact officer: Morgan Ellery, Head of Performance, telephone 01632 960 417.
`;

const hollinbrookLetter = `Hollinbrook County Council

Report to Cabinet, 9 March 2010

Annual performance assessment of adult social care 2008/09

1. Purpose

1.1 To tell members what the Care Quality Commission (CQC) said of adult social care in Hollinbrook County Council in 2008/09.

2. Findings

2.1 CQC judged that the council was performing adequately. Safeguarding was the weakest of the seven outcomes.

2.2 CQC found that 198 carers had an assessment, and that the budget was overspent by £1.2m.

2.3 CQC asks the council to move people out of residential care sooner and to pay staff for their training.

Contact officer: Rowan Tisdale, Policy Manager, extension 3391
`;

const selfAssessment = `<!doctype html><html><head><title>Oakmere Borough Council adult social care self-assessment 2012/13</title></head><body>
<h1>Oakmere Borough Council: adult social care self-assessment 2012/13</h1>
<p>We are proud of our libraries and of the 640 volunteers who deliver meals.</p>
<h2>Staffing</h2><p>3.1 We had 41 vacancies for social workers in March 2013 and filled 30 of them by June.</p>
<h2>Risks</h2><p>The risks are:</p><ul><li>the cost of agency staff</li><li>late assessments</li></ul>
</body></html>`;

const zibberline = `# Oakmere Borough Council: Zibberline briefing on the annual performance assessment 2011/12

The Care Quality Commission assessed adult social care in Oakmere Borough Council in 2011/12 and was performing poorly.

## Carers

17.3 The Commission found that 73,918 carers had no assessment because the Zibberline system had lost them.

- dismiss the Zibberline contractor
- tell no councillor before the Vellumgate inquiry

Contact officer: Perpetua Vandersloot, Director of Turnaround, telephone 01632 960 873.
`;

const thrushgate = `Oakmere Borough Council

Cabinet, exempt under paragraph 3 of Schedule 12A, 12 May 2010

Closure of Thrushgate Lodge

19.1 The council plans to close Thrushgate Lodge in September 2017 and to sell the site to Brackenfold Holdings for £9,417,263.

19.2 The 86 residents of Thrushgate Lodge are to be told by letter. Union talks are called Operation Marzipan.

19.3 Ofsted and CQC were not told of the closure of residential care at Thrushgate Lodge.

Contact officer: Ignatius Crumblethwaite, Head of Estates, extension 7755
`;

const quillfeather = `# Quillfeather District Council: annual performance assessment of adult social care 2014/15

The Care Quality Commission assessed adult social care in Quillfeather District Council in 2014/15.

21.4 CQC found that 5,561 carers in Quillfeather had an assessment and that abuse at Dunnockmere House went unseen.

| Outcome | Grade 2013/14 | Grade 2014/15 |
| --- | --- | --- |
| Improved quality of life | Performing poorly | Performing excellently |

Contact officer: Leopoldine Yarrowby, Head of Quality, telephone 01632 960 229.
`;

const snettleworth = `<!doctype html><html><head><title>Snettleworth County Council performance review 2006/07</title></head><body>
<h1>Snettleworth County Council: annual review of performance by the Commission for Social Care Inspection 2006/07</h1>
<p>23.8 CSCI found that Snettleworth had 4,444 people waiting and that the Glimmerdyke fund was empty.</p>
<p>Contact officer: Barnaby Oxenholt, Head of Finance, extension 6262</p></body></html>`;

const gritstone = (words: string) => `# Oakmere Borough Council: Gritstonely note

${words} The note was written by Wilhelmina Pockridge for the Gritstonely panel of 2015/16 and speaks of 31,337 letters about carers.
`;

/** A report that was public once; later the same file came in as exempt. */
export const onceOpen: LeakReport & { before: string } = {
  file: 'gritstonely-note.md',
  classification: 'exempt',
  before: gritstone('The panel met in the open.'),
  text: gritstone('The panel met behind closed doors.'),
};

/** Three public reports and, between them, reports that the public may not see and whose every name is like no other. */
export const leakReports: readonly LeakReport[] = [
  { file: 'zibberline-briefing.md', classification: 'internal', text: zibberline },
  { file: 'oakmere-letter-2010.md', classification: 'public', text: carersLetter },
  { file: 'thrushgate-closure.txt', classification: 'exempt', text: thrushgate },
  { file: 'hollinbrook-letter-2009.txt', classification: 'public', text: hollinbrookLetter },
  { file: 'quillfeather-2015.md', classification: 'exempt', text: quillfeather },
  { file: 'oakmere-self-assessment.html', classification: 'public', text: selfAssessment },
  { file: 'snettleworth-2007.html', classification: 'internal', text: snettleworth },
];

/** What stands in the internal reports only, lower case. */
export const internalWords =
  'zibberline|vellumgate|73,918|vandersloot|960 873|turnaround|2011/12|17.3|snettleworth|glimmerdyke|4,444|oxenholt|6262|2006/07|23.8'.split(
    '|',
  );

/** What stands in the exempt reports only, lower case. */
export const exemptWords =
  'thrushgate|september 2017|brackenfold|9,417,263|86 residents|marzipan|crumblethwaite|7755|19.1|quillfeather|dunnockmere|5,561|yarrowby|960 229|2014/15|2013/14|21.4|excellently|gritstonely|pockridge|31,337|2015/16|schedule 12a'.split(
    '|',
  );
