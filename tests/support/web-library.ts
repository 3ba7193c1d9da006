import { h, li, makeReport, p, table } from './web-reports.ts';

/** A letter about carers: labels, lists in lists, a table, pages. */
export const carersLetter = makeReport({
  reportId: 'rep-carers',
  file: 'wexcombe-letter-2009.pdf',
  title: 'Assessment of adult social care 2008/09: letter from the Care Quality Commission',
  council: 'Wexcombe Borough Council',
  pageCount: 3,
  blocks: [
    h(1, 'Assessment of adult social care 2008/09', 1),
    p('Contact officer: Petra Lindqvist, Performance Manager, extension 4410', undefined, 1),
    h(2, 'What the Commission found', 1),
    p(
      'The Care Quality Commission (CQC) found that carers in Wexcombe are “listened to”, but that breaks come too late.',
      '4.6',
      1,
    ),
    p('It asked the council to do three things by March:', '4.7', 2),
    li('offer every carer a check of their own needs;'),
    li('halve the wait for a break, that is:', 0),
    li('from twelve weeks to six for older carers, and', 1, '–'),
    li('from ten weeks to five for young carers;', 1, '–'),
    li('publish what a carer may expect.'),
    h(2, 'Enabling choice', 3),
    table(
      ['', 'Measure', '2007/08', '2008/09'],
      ['1B', 'People who chose their own support', '31%', '44%'],
      ['2C', 'Carers given a break', '', '612'],
    ),
    p('Figures marked by a blank were not collected.', undefined, 3),
  ],
});

/** What another council says of itself. */
export const selfAssessment = makeReport({
  reportId: 'rep-self',
  file: 'oldmere-self-assessment.docx',
  title: 'How well do we do? Adult social care self-assessment 2013/14',
  council: 'Oldmere County Council',
  profile: { inspectorates: [], regimes: ['self-assessment'], periods: ['2013/14'] },
  blocks: [h(1, 'How well do we do?'), p('We answered nine calls in ten within a minute.', '1.')],
});

/** A report that tries to be a program. */
export const hostileReport = makeReport({
  reportId: 'rep-hostile',
  file: 'a"><img src=x>.html',
  title: '<script>alert("title")</script> & sons',
  council: 'St. Aldhelm’s & <b>Bold</b> Council',
  profile: { inspectorates: [], regimes: [], periods: [] },
  blocks: [
    h(1, '<img src=x onerror=alert(1)>'),
    p('<script>alert("text")</script> {{ 7 * 7 }} & so on', '<i>1</i>'),
    li('</ul></article><script>alert("item")</script>', 0, '<'),
    table(['<th>Head</th>', 'Plain'], ['"><script>alert("cell")</script>', '']),
  ],
});

/** For officers: nothing of these may ever be seen. */
export const hiddenReports = [
  makeReport({
    reportId: 'rep-internal',
    file: 'quillfeather-draft.pdf',
    title: 'Quillfeather draft findings',
    council: 'Quillfeather District Council',
    classification: 'internal',
    blocks: [p('The Quillfeather draft says that budgets are short.')],
  }),
  makeReport({
    reportId: 'rep-exempt',
    file: 'zephyrton-exempt.pdf',
    title: 'Zephyrton exempt appendix',
    council: 'Zephyrton City Council',
    classification: 'exempt',
    blocks: [p('The Zephyrton appendix names a provider.')],
  }),
];

/** What no page may hold. */
export const hiddenWords = /quillfeather|zephyrton|rep-internal|rep-exempt/i;

/** Everything held, in the order of lists. */
export const heldReports = [carersLetter, selfAssessment, hostileReport, ...hiddenReports];
