import type { Answer, Claim, RankedPassage } from '../../src/domain/answer.ts';
import type { Citation, ContextSpan } from '../../src/domain/citation.ts';
import type { ReportVersion } from '../../src/domain/report-record.ts';
import { carersLetter, selfAssessment } from './web-library.ts';

/** A citation of these words, wherever they first stand in the report. */
export function cite(
  report: ReportVersion,
  quote: string,
  label: string,
  context: [ContextSpan['role'], string][] = [],
): Citation {
  const { text } = report.content;
  const startChar = text.indexOf(quote);
  if (startChar < 0) throw new Error(`“${quote}” is not in ${report.file}`);
  return {
    reportId: report.reportId,
    versionId: report.versionId,
    file: report.file,
    label,
    startChar,
    endChar: startChar + quote.length,
    quote,
    context: context.map(([role, words]) => {
      const start = text.indexOf(words);
      return { role, quote: words, startChar: start, endChar: start + words.length };
    }),
    match: 'exact',
  };
}

function passage(report: ReportVersion, text: string, label: string): RankedPassage {
  const { context: _context, match: _match, quote, ...place } = cite(report, text, label);
  return { ...place, text: quote, score: 0.61 };
}

const found =
  'The Care Quality Commission (CQC) found that carers in Wexcombe are “listened to”, but that breaks come too late.';

const findings: Claim = {
  text: `CQC said: “${found}”`,
  origin: 'quoted',
  voice: 'inspectorate',
  citations: [
    cite(carersLetter, found, 'Wexcombe Borough Council, CQC assessment 2008/09, para 4.6, p. 1', [
      ['body', 'CQC'],
    ]),
  ],
};

const listed: Claim = {
  text: '“offer every carer a check of their own needs;”',
  origin: 'quoted',
  voice: 'reported-by-council',
  citations: [
    cite(
      carersLetter,
      'offer every carer a check of their own needs;',
      'Wexcombe Borough Council, CQC assessment 2008/09, para 4.7, first bullet, p. 2',
      [['body', 'CQC']],
    ),
  ],
};

const rowClaim: Claim = {
  text: 'CQC said: in the table under “Enabling choice”, row “1B People who chose their own support”: 2007/08: 31%; 2008/09: 44%',
  origin: 'quoted',
  voice: 'inspectorate',
  citations: [
    cite(
      carersLetter,
      '1B | People who chose their own support | 31% | 44%',
      'Wexcombe Borough Council, CQC assessment 2008/09, table under ‘Enabling choice’, row 1B, p. 3',
      [
        ['column', 'Measure'],
        ['column', '2007/08'],
        ['column', '2008/09'],
      ],
    ),
  ],
};

const derived: Claim = {
  text: 'That is 13 points more than the year before.',
  origin: 'derived',
  rule: 'difference',
  voice: 'inspectorate',
  citations: rowClaim.citations,
};

const rephrased: Claim = {
  text: 'Oldmere says that it answers nine in ten calls within a minute.',
  origin: 'quoted',
  voice: 'council-own',
  citations: [
    cite(
      selfAssessment,
      'We answered nine calls in ten within a minute.',
      'Oldmere County Council, self-assessment 2013/14, para 1',
    ),
  ],
};

const nearest = [
  passage(
    carersLetter,
    'It asked the council to do three things by March:',
    'Wexcombe Borough Council, CQC assessment 2008/09, para 4.7, p. 2',
  ),
  passage(
    selfAssessment,
    'We answered nine calls in ten within a minute.',
    'Oldmere County Council, self-assessment 2013/14, para 1',
  ),
];

const contact = 'Petra Lindqvist, Performance Manager, extension 4410';

/** An answer of each kind, by a word that stands in the question. */
export const answers: Record<string, Partial<Answer> & Pick<Answer, 'status'>> = {
  carers: { status: 'answered', claims: [findings, listed, rowClaim, derived, rephrased] },
  budget: {
    status: 'partly_answered',
    claims: [rowClaim],
    missing: ['what the breaks cost', 'who pays <for> them'],
    reason: 'Not found in the reports: what the breaks cost; who pays <for> them',
    nearest,
  },
  calls: {
    status: 'needs_scope',
    reason: 'More than one report fits. Choose one.',
    choices: [
      { label: 'Wexcombe Borough Council', council: 'Wexcombe Borough Council' },
      { label: 'Self-assessment, 2013/14', reportId: 'rep-self', council: 'Oldmere County Council' },
    ],
  },
  potholes: {
    status: 'not_in_reports',
    reason: 'The reports do not say.',
    nearest,
    contacts: [
      {
        text: contact,
        citation: cite(carersLetter, contact, 'Wexcombe Borough Council, CQC assessment 2008/09, p. 1'),
      },
    ],
  },
  election: {
    status: 'declined',
    reason: 'This asks for a prediction. The reports say what was found, not what will happen.',
  },
};
