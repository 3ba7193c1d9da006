/** A unit of time, and how many of the smaller one it makes: 2 weeks are 14 days. */
export const timeUnits = new Map<string, { unit: string; of: number }>([
  ['minute', { unit: 'hour', of: 1 / 60 }],
  ['minutes', { unit: 'hour', of: 1 / 60 }],
  ['hour', { unit: 'hour', of: 1 }],
  ['hours', { unit: 'hour', of: 1 }],
  ['day', { unit: 'day', of: 1 }],
  ['days', { unit: 'day', of: 1 }],
  ['week', { unit: 'day', of: 7 }],
  ['weeks', { unit: 'day', of: 7 }],
  ['fortnight', { unit: 'day', of: 14 }],
  ['fortnights', { unit: 'day', of: 14 }],
  ['month', { unit: 'month', of: 1 }],
  ['months', { unit: 'month', of: 1 }],
  ['year', { unit: 'month', of: 12 }],
  ['years', { unit: 'month', of: 12 }],
  ['decade', { unit: 'month', of: 120 }],
  ['decades', { unit: 'month', of: 120 }],
]);

/** Words before a unit of time. "Working" makes it another one: 30 working days are not 30 days. */
export const dayKinds = new Set([
  'working',
  'calendar',
  'school',
  'clear',
  'term',
  'consecutive',
  'successive',
  'straight',
  'full',
  'whole',
]);

/** Words, one of which in the evidence tells the unit that its bare figures have. */
export const unitHints: Readonly<Record<string, RegExp>> = {
  percent: /%|\bper ?cent\b|\bpercentage\b|\bproportion\b|\brate\b|\bshare\b/u,
  points: /\bpoints?\b/u,
  money:
    /£|\bpounds?\b|\bcosts?\b|\bspend(?:ing)?\b|\bbudgets?\b|\bexpenditure\b|\bprice\b|\bfunding\b|\bgrants?\b|\bsavings?\b/u,
  hour: /\bhours?\b|\bhrs?\b|\bminutes?\b/u,
  day: /\bdays?\b|\bweeks?\b/u,
  'working day': /\bworking days?\b/u,
  month: /\bmonths?\b|\byears?\b/u,
  star: /\bstars?\b/u,
};

/** A number after one of these is an age. */
export const ageWords = /(?:^|\s)(?:aged?|ages|age of|age is|aged (?:over|under|between|up to|at least))$/u;

/** A plural, or a word for people: what a bare count may count. */
export const counted = /^(?:people|children|staff|women|men|adults|\p{L}{3,}s)$/u;

/** Words in -s that count nothing. */
export const uncounted = new Set(
  'is was has this its as does less across towards besides versus perhaps always previous previously previouss plus minus progress overseas regards hours days weeks months years'.split(
    ' ',
  ),
);

/** A number after one of these is its name: "NI 132", "paragraph 4". */
export const namedByNumber = new Set(
  'ni bv paf ascof pi kti li bvpi para paras paragraph paragraphs section page pages appendix annex table figure outcome standard article schedule chapter level band tier key stage regulation ward zone phase'.split(
    ' ',
  ),
);
