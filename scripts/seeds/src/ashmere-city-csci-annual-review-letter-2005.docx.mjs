import * as w from './word.mjs';

const { p, title, head, dot, dots, table, page } = w;
const children = [
  p('**Commission for Social Care Inspection**'),
  p('Mere and Moor Regional Office, Tithe House, Ashmere'),
  p('Our reference: ASH/AR/2005'),
  p('28^th^ October 2005'),
  p('Mr Leopold Tranter'),
  p('Director of Social Services'),
  p('Ashmere City Council'),
  p('Guildhall, Ashmere'),
  p('Dear Mr Tranter'),
  head('ASHMERE CITY COUNCIL: ANNUAL REVIEW OF PERFORMANCE 2004/05'),
  p(
    'This letter and its annex record what the Commission thinks about your council’s social services over the twelve months that ended in March 2005. A draft was sent to you on 19^th^ September, and your comments of 3^rd^ October have been taken into account.',
  ),
  p(
    '**The Commission would like the council to consider this letter at a public meeting of its cabinet before 20^th^ January 2006, and you are asked to let me know when that will be.**',
  ),
  p('Further, would you please:'),
  dot(
    'make copies available to the public from the day after the ratings are announced (1^st^ December 2005);',
    'diamonds',
  ),
  dot(
    'send it to your auditor, to Ashmere Primary Care Trust and to the Mere Valley Strategic Health Authority; and',
    'diamonds',
  ),
  dot(
    'see that it is on the agenda of the overview and scrutiny committee with responsibility for social care.',
    'diamonds',
  ),
  p(
    'Judgements are set out in the table. They will be turned into a star rating on 1^st^ December; until then they are given to you in confidence.{1}',
  ),
  table(
    [
      ['**Service**', '**Judgement**', '**2003/04**', '**2004/05**'],
      [{ t: 'Children', rowSpan: 2 }, 'Serving people well?', 'Some', 'Most'],
      ['Capacity to improve', 'Uncertain', 'Promising'],
      [{ t: 'Adults', rowSpan: 2 }, 'Serving people well?', 'Most', 'Most'],
      ['Capacity to improve', 'Promising', 'Promising'],
      [
        {
          t: 'Star rating 2003/04: one star. Star rating 2004/05: see letter of 1^st^ December.',
          columnSpan: 4,
        },
      ],
    ],
    [2000, 3400, 1800, 1800],
  ),
  p(
    'The change for children is deserved. In 2003 we were concerned for the safety of children whose cases were not allocated. In March 2005 there were none.',
    { spacing: { before: 200, after: 120 } },
  ),
  p(
    'For adults, the year was one of consolidation. Services for older people are strong. Services for people with a learning disability have fallen behind, and I ask that members give them particular attention.',
  ),
  p(
    'The Commission’s next business meeting with you is on 22 February 2006. We will want to see then that the plan to replace Beech Grove hostel has a date and a budget. The cost was given to us as £2.6 in your delivery statement.',
  ),
  p(
    'From April 2006 most of our work on children passes to a new arrangement led by Ofsted, so this is the last letter of its kind. I should like to thank your staff.',
  ),
  p('Yours sincerely'),
  p('**Honor Whitlock**'),
  p('Regional Director'),
  p(
    '_Copies: Chief Executive; Cllr Mrs P. Okonjo, Cabinet Member for Social Care; Mr S. Fell, Audit Commission_',
  ),
  page(),
  title('ANNEX A: IMPROVEMENTS AND AREAS FOR IMPROVEMENT'),
  head('CHILDREN AND FAMILIES'),
];
const std = (name, better, todo) =>
  children.push(
    head(name, 'Heading3'),
    p('**Improvements observed**'),
    ...dots(...better),
    p('**Areas for improvement**'),
    ...dots(...todo),
  );
std(
  'National priorities and strategic objectives',
  [
    'Every child looked after or on the register has a named social worker.',
    'A Director of Children’s Services will take up post on 1^st^ April 2006.',
    'Eleven per cent of looked after children were adopted or became the subject of special guardianship or residence orders.',
  ],
  [
    'Move from four children’s centres to the nine that are planned.',
    'Attainment: 48% of care leavers have at least one GCSE; your target was 55%.',
  ],
);
std(
  'Cost and efficiency',
  [
    'Agency fostering has been cut from 96 placements to 71.',
    'Spending on family support, at 41% of the children’s budget, is the highest in the region.',
  ],
  ['Unit costs for residential care cannot be relied on, because overheads are not shared out consistently.'],
);
std(
  'Effectiveness of service delivery and outcomes',
  [
    'Re-registration fell to 9%.',
    'Ninety-four per cent of initial assessments were finished on time, which is excellent.',
    'Long-term placement stability (D78) reached 66%.',
  ],
  [
    'Twenty-one children on full care orders live with their parents, some of them for longer than is needed.',
    'Health checks: 69% of looked after children had a health assessment in the year.',
    'The youth offending team should have a mental health worker.',
  ],
);
std(
  'Quality of services for users and carers',
  [
    'Advocacy is offered to all children whose parents are in dispute with us about care plans.',
    'Young people interview foster carers before approval.',
  ],
  ['Young carers wait up to five months for the Saturday project.'],
);
std(
  'Fair access',
  ['Equality targets are in each team plan.'],
  [
    'Recruit adopters for children of dual heritage, of whom 14 are waiting.',
    'Explain the threshold for services to schools.',
  ],
);
std(
  'Capacity for improvement',
  ['Vacancies were 8% in March 2005 (17% a year earlier).', 'Elected members ask good questions.'],
  ['Make sure that the split of the department in April 2006 does not weaken finance and information teams.'],
);
children.push(head('ADULTS'));
std(
  'National priorities and strategic objectives',
  [
    'Ashmere has paid no delayed discharge charges since June 2004.',
    'Intensive home care stands at 14.1 households for every 1,000 older people.',
    'Direct payments went up from 88 to 203.',
  ],
  [
    'Fifty-two people with learning disabilities still live in NHS campuses.',
    'Fewer drug users stay in treatment for 12 weeks than in like cities: 48% against 61%.',
  ],
);
std(
  'Cost and efficiency',
  ['Re-tendering of home care saved £0.7m with no loss of hours.', 'The service broke even.'],
  [
    'Spending on learning disability is £4.3m above the budget for 2005/06 as at July.',
    'Day services for people with learning disabilities use three buildings, each less than half full.',
  ],
);
std(
  'Effectiveness of service delivery and outcomes',
  [
    'Equipment: 92% in seven working days.',
    'Waiting for assessment: 81% of new older clients were assessed in four weeks.',
    'Telecare is being piloted in 60 homes.',
  ],
  [
    'Carers’ services: 7.8% of carers had a service of their own. We expected 10%.',
    'Reviews of people in residential care outside the city are late; 40 of 112 had been done.',
  ],
);
std(
  'Quality of services for users and carers',
  [
    'Seven out of ten home care users were very or extremely satisfied.',
    'The carers’ centre in Silver Street opened in May 2004 and has 1,900 members.',
  ],
  [
    'Carers told our inspectors that assessment feels like a form to be filled in.',
    'Care plans for people with dementia do not record what the person enjoys.',
  ],
);
std(
  'Fair access',
  ['A Somali day club began in January 2005.', 'Charges were harmonised after a full consultation.'],
  ['People with autism and no learning disability fall between teams.'],
);
std(
  'Capacity for improvement',
  [
    'A joint commissioning unit with the Primary Care Trust has been agreed and will start work in 2006.',
    'Workforce plan to 2008 in place.',
  ],
  [
    'Appoint to the joint post of Head of Learning Disability.',
    'Produce the commissioning strategy for mental health, promised for March 2004.',
    'Act on Annex B.',
  ],
);
children.push(
  p('_Annex B (indicators with bandings) is sent under separate cover._', { spacing: { before: 240 } }),
);

export const make = () =>
  w.make({
    title: 'CSCI annual review letter 2005: Ashmere City Council',
    header: 'CSCI: Annual review, Ashmere City Council',
    footer: 'Ashmere 2004/05',
    footnotes: {
      1: 'Star ratings run from none to three. The way in which judgements are combined is in the Commission’s operating policies for 2005.',
    },
    children,
  });
