import * as w from './word.mjs';

const { p, title, head, num, dot, dots, table, page, rule } = w;
const children = [
  p('**Marlbridge City Council**'),
  p('**WARDS AFFECTED**'),
  p('All'),
  p('**FORWARD PROGRAMME**'),
  p('Social Care Scrutiny Committee\t15^th^ September 2003'),
  p('Cabinet\t29^th^ September 2003'),
  rule(),
  title('SOCIAL SERVICES IN 2002/03: THE DEPARTMENT OF HEALTH’S ANNUAL REVIEW'),
  p('**Report of the Director of Social Services**'),
  num(0, 'Purpose'),
  num(
    1,
    'The Department of Health has finished its review of how social services performed in 2002/03. This report puts the outcome before members and attaches the letter in full.',
  ),
  num(0, 'Summary'),
  num(
    1,
    'The review is carried out by the Social Services Inspectorate (SSI), which is part of the Department. It looks back over the year to 31^st^ March 2003 and forward to 2003/04.',
  ),
  num(1, 'It rests on:'),
  num(2, 'fourteen key indicators from the Performance Assessment Framework (PAF);{1}'),
  num(2, 'the Delivery and Improvement Statement which the Council returned on 16^th^ May 2003;'),
  num(2, 'an inspection of services for disabled people that took place in November 2002; and'),
  num(2, 'monthly contact with Mrs Verity Stannard, the Council’s business link inspector.'),
  num(
    1,
    'The letter is encouraging in tone. It lists 41 improvements and 29 matters for attention. The previous review, in 2002, listed 26 and 38.',
  ),
  num(
    1,
    'No star rating is given in the letter. Ratings for all councils come out on 13^th^ November 2003. Marlbridge has had one star since the system began in May 2002.',
  ),
  num(1, 'Members will wish to be aware that every service has improved.'),
  num(
    1,
    'Mrs Stannard will attend the Scrutiny Committee to answer questions. Our Social Services Inspector has offered a separate briefing for new members.',
  ),
  num(0, 'Performance at a glance'),
  num(1, 'The table shows the indicators on which SSI lays most weight.'),
  table(
    [
      ['**Service**', '**Indicator**', '**2001/02**', '**2002/03**', '**Band**'],
      [
        { t: 'Children and families', rowSpan: 4 },
        'A1 Three or more placements in a year',
        '17.2%',
        '13.9%',
        '•••',
      ],
      ['C20 Child protection reviews on time', '88%', '97%', '••••'],
      ['A2 Care leavers with one GCSE or more', '39%', '44%', '•••'],
      ['C23 Looked after children adopted', '5.1%', '7.7%', '••••'],
      [{ t: 'Adults', rowSpan: 4 }, 'C28 Intensive home care (per 1,000 aged 65+)', '7.4', '8.8', '•••'],
      ['D54 Equipment delivered in three weeks', '81%', '', '••••'],
      ['D40 Adults receiving a review', '61%', '52%', '••'],
      ['C51 Direct payments (per 100,000)', '14', '19', '••'],
      [
        {
          t: 'Source: PAF return, May 2003, before audit. More blobs are better; five is the most.',
          columnSpan: 5,
        },
      ],
    ],
    [1700, 3700, 1200, 1200, 1200],
  ),
  num(
    1,
    'Of the 50 PAF indicators that apply to Marlbridge, 37 (74%) are now in the top three bands. The figure a year ago was 62%.',
    { spacing: { before: 160, after: 120 } },
  ),
  num(0, 'Recommendations'),
  num(1, 'Scrutiny Committee is invited to give its views on the letter.'),
  num(1, 'Cabinet is recommended:'),
  num(2, 'to receive the letter and its annex;'),
  num(2, 'to require the Director to bring an action plan to Cabinet on 24^th^ November 2003; and'),
  num(2, 'to thank staff and foster carers.'),
  num(0, 'Financial and legal implications'),
  num(
    1,
    'The matters for attention will be met from the 2003/04 budget of £61.3m, apart from the children’s information system, for which a capital bid of £740,000 has been entered (Alastair Quennell, Head of Finance, Social Services, 01632 960 301).',
  ),
  num(1, 'There are none on the legal side (Winifred Sharrow, Legal Services).'),
  num(0, 'Other implications'),
  table(
    [
      ['**Other implications**', '**YES/NO**', '**Where in the report**'],
      ['Equal Opportunities', 'Yes', 'Annex, Fair access'],
      ['Policy', 'Yes', '4.2'],
      ['Sustainable and Environmental', 'No', ''],
      ['Crime and Disorder', '', ''],
      ['Human Rights Act', 'No', ''],
      ['Older People/People on Low Income', 'Yes', 'Annex, Adults'],
    ],
    [4000, 1500, 3500],
  ),
  num(0, 'Background papers', { spacing: { before: 200, after: 120 } }),
  num(1, 'SSI to Director of Social Services, 11^th^ August 2003: annual review letter.'),
  num(1, 'Report to Cabinet, 23^rd^ September 2002: annual review 2001/02.'),
  p('**6.  Officers to contact**'),
  table(
    [
      ['Ursula Brandreth', 'Director of Social Services and Health', '01632 960 300'],
      ['Kwame Ellery', 'Performance Manager', '01632 960 308'],
    ],
    [2600, 4200, 2200],
  ),
  p('**DECISION STATUS**', { spacing: { before: 240, after: 120 } }),
  table(
    [
      ['**Key decision**', 'No'],
      ['**Reason**', 'N/A'],
      ['**In Forward Plan**', 'No'],
      ['**Decision of**', 'Executive (Cabinet)'],
    ],
    [4500, 4500],
  ),
  page(),
  p('Social Services Inspectorate'),
  p('Department of Health'),
  p('18^th^ August 2003'),
  p('Ms Ursula Brandreth'),
  p('Director of Social Services'),
  p('Marlbridge City Council'),
  p('Corn Exchange Buildings, Marlbridge'),
  p('Dear Ms Brandreth'),
  head('ANNUAL REVIEW OF SOCIAL SERVICES 2003'),
  p(
    '**With this letter comes our report on the year. We ask you to lay both before the executive of your council, meeting in public, not later than two months from the date above.**',
  ),
  p(
    'I am grateful to you, to Councillor Amory and to your colleagues for the open discussion that we had on 9^th^ July. What follows is the Inspectorate’s own view of the year and of the plans you have for the next.',
  ),
  p('Our evidence came from several places:'),
  dot('PAF indicators and other returns to March 2003, with your targets for March 2004;', 'diamonds'),
  dot('your autumn position statement and spring Delivery and Improvement Statement;', 'diamonds'),
  dot(
    'the self-audit of child protection that each council was told to make this spring, which in your case was graded “some” and “promising”; and',
    'diamonds',
  ),
  dot('our inspection of services for disabled people (November 2002, published in March 2003).', 'diamonds'),
  p('The annex is selective. A matter that is not in it has not necessarily gone well or badly.'),
  p(
    'We shall meet on **Tuesday 4 November 2003** to look at progress on the three things that concern me most: unallocated child care cases, reviews for adults, and the children’s information system.',
  ),
  p('I should be glad if you would:'),
  dot('tell me, by 12^th^ September, the date of the executive meeting;', 'diamonds'),
  dot(
    'put the annex where the public can read it, on the same day that it goes to the executive;',
    'diamonds',
  ),
  dot(
    'send copies to the District Auditor and to the chief executives of the two Primary Care Trusts; and',
    'diamonds',
  ),
  dot('let us have your action plan by 28^th^ November 2003.', 'diamonds'),
  p(
    'We will place the annex on the Department’s website in December. Your star rating will be settled separately in November, using all the evidence we hold, of which this is one part.',
  ),
  p('Yours sincerely'),
  p('**Jocelyn Farrant**'),
  p('Director, SSI (Social Care Region)'),
  p('_cc Chief Executive, Marlbridge City Council_'),
  page(),
  title('ANNEX: REVIEW OF PERFORMANCE, MARLBRIDGE CITY COUNCIL, 2003'),
  head('SERVICES FOR CHILDREN AND FAMILIES'),
];
const std = (name, better, todo) =>
  children.push(
    head(`**${name}**`, 'Heading3'),
    p('_Improvements since the last annual review_'),
    ...dots(...better),
    p('_Areas for improvement_'),
    ...dots(...todo),
  );

std(
  'National priorities and strategic objectives',
  [
    'Adoptions rose to 7.7% of those looked after, and the Public Service Agreement target has been met a year early.',
    'Children’s Fund money reaches 1,150 children through 16 projects.',
    'The teenage pregnancy partnership has opened clinics in three schools.',
    'A joint plan for child and adolescent mental health was signed with both Primary Care Trusts (PCTs) in January 2003.',
  ],
  [
    'Agree with the PCTs who will pay for therapy placements.',
    'Prepare for the change from area child protection committee to whatever Ministers put in its place.\nSet measurable aims for preventive work.',
    'Increase the share of care leavers who leave with five good GCSEs, now 4%.',
  ],
);
std(
  'Cost and efficiency',
  [
    'Seven children were brought back from distant residential schools, saving £410,000 in a full year.',
    'Foster care now provides 71% of placements, so that unit costs are lower.',
    'Budget holders receive reports within six working days of each month’s end.',
  ],
  [
    'Residential care remains expensive: £2,140 a week against a family average of £1,870.',
    'Bring contracts with voluntary bodies, some of which date from 1994, up to date.',
  ],
);
std(
  'Effectiveness of service delivery and outcomes',
  [
    'Reviews of children on the register were timely in 97% of cases.',
    'Placement stability improved and is now better than that of similar cities.',
    'No child remained on the register for over two years.',
    'A dedicated team for young people aged 16 and over has been set up, although it will not be staffed until the autumn.',
  ],
  [
    'Sixty-three children in need had no allocated worker in June 2003. The number should be nil by December.',
    'Core assessments: 39% were completed in 35 days.',
    'Cut final warnings and convictions among looked after children, which are 3.1 times the local rate.',
  ],
);
std(
  'Quality of services for users and carers',
  [
    'Children helped to choose the new complaints leaflet.',
    'Foster carers rate support as good or very good in 86% of replies.',
  ],
  [
    'Respond to complaints at stage two inside 28 days. Only two in nine were.',
    'Give parents copies of assessments as a matter of course.',
  ],
);
std(
  'Fair access',
  [
    'A scheme for approving carers from African and Caribbean communities has brought 11 households.',
    'Interpreters can be had at two hours’ notice in 14 languages.',
  ],
  [
    'Examine why disabled children of Pakistani heritage receive fewer short breaks.',
    'Publish the criteria for help to children in need.',
  ],
);
std(
  'Capacity for improvement',
  [
    'Vacancies among children’s social workers came down from 22% to 13%.',
    'Members of the Corporate Parents’ Panel visit homes every month.',
    'Managers use team-level scorecards.',
  ],
  [
    'The children’s information system fails often and cannot produce the returns that will be needed from 2004.',
    'Middle managers need training in supervision.',
  ],
);
children.push(head('SERVICES FOR ADULTS'));
std(
  'National priorities and strategic objectives',
  [
    'Delayed transfers fell from 74 to 39 between April 2002 and March 2003.',
    'Intermediate care was offered to 890 people, against a plan of 750.',
    'The learning disability partnership board agreed a housing plan for the 46 residents of Larkhill Hospital.',
    'A joint mental health trust came into being on 1^st^ April 2003.',
    'Carers’ grant was spent in full for the first time, and 610 carers had a break.',
  ],
  [
    'Complete the moves from Larkhill by March 2004.',
    'Direct payments have grown slowly. The target of 60 should be met in the current year.',
    'Put the single assessment process in place with both PCTs by April 2004.',
  ],
);
std(
  'Cost and efficiency',
  [
    'The overspend of £1.9m in 2001/02 has become an underspend of £0.1m.',
    'Home care costs £11.90 an hour, close to the average.',
    'Income from charges was set to rise once the Fairer Charging policy is approved.',
  ],
  [
    'In-house day care is used to 64% of capacity.',
    'Review the block contract for 220 residential places, which ends in September 2004.',
  ],
);
std(
  'Effectiveness of service delivery and outcomes',
  [
    'More older people are helped to live at home: 84 in every 1,000, up from 79.',
    'Extra care flats opened at Weir Court.',
    'Waiting for major adaptations was halved to 26 weeks.',
  ],
  [
    'Only 52% of adults had a review. This was a fall of nine points, and follows the loss of six posts.',
    'Statements of need: 83% of people received one, down from 90%.',
    'Respite for carers of people with dementia depends on one home, which may close.',
  ],
);
std(
  'Quality of services for users and carers',
  [
    'People with physical disabilities run the resource centre at Mill Lane.',
    'A charter for carers was launched in December 2002.',
  ],
  [
    'Tell carers of their right to an assessment of their own. In our survey, 57% had not been told.',
    'Home care visits should be at the time agreed.',
  ],
);
std(
  'Fair access',
  [
    'Fair Access to Care criteria were introduced in April 2003 after good consultation.',
    'A meals service for Chinese elders has 48 customers.',
    'An out-of-hours line is shared with Marlbridgeshire.',
  ],
  [
    'Record ethnicity for everyone who is assessed; 18% of records lack it.',
    'Act on the disability inspection’s finding that reception desks cannot be used by wheelchair users in two of five offices.',
  ],
);
std(
  'Capacity for improvement',
  [
    'Members doubled the training budget.',
    'There is an able senior team.',
    'Good links with the NHS at every level.',
  ],
  ['Fill the post of Assistant Director (Adults), vacant since October 2002.', 'Home care recruitment.'],
);

export const make = () =>
  w.make({
    title: 'Social services in 2002/03: annual review',
    header: 'Marlbridge City Council: Social Care Scrutiny Committee and Cabinet',
    footer: 'Annual review 2002/03',
    footnotes: {
      1: 'The Performance Assessment Framework is a set of 50 indicators that the Department publishes every autumn. Fourteen of them carry most weight in deciding star ratings; SSI calls eleven of these “key thresholds”.',
    },
    children,
  });
