const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words with a capital that name nobody: what a report calls its own people and parts, months and days. Lower case. */
export const plainCapitals = list(`
  i council council's councils authority authorities local members member inspectors inspector report letter annex appendix section paragraph page table
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  good outstanding adequate inadequate excellent poor fair promising uncertain requires improvement green red amber flag performing well
  top second third bottom quartile yes no the a an of and for in on at to by with from social care services service adult adults children children's
  district county city borough inspection assessment review self north south east west northern southern english british uk n/a
  mr mrs ms miss dr sir dame lord lady cllr councillor overall key
`);

/** First words of titles and posts: the words after one say which. Lower case stems are not needed. */
export const postWords = list(
  'director head leader chair chairman deputy chief executive manager officer member inspector principal secretary minister commissioner officer lead champion guardian portfolio',
);

/** Acronyms of the field that stand for words with other initials, or whose words reports leave out. Lower case words. */
export const acronyms: Readonly<Record<string, readonly string[]>> = {
  send: [
    'special educational needs and disabilities',
    'special educational needs and/or disabilities',
    'special educational needs and disability',
  ],
  sen: ['special educational needs'],
  nhs: ['national health service'],
  icb: ['integrated care board'],
  lga: ['local government association'],
  adass: ['association of directors of adult social services'],
  adcs: ["association of directors of children's services"],
  dfe: ['department for education'],
  doh: ['department of health'],
  dhsc: ['department of health and social care'],
  jsna: ['joint strategic needs assessment'],
  ilacs: [
    "inspection of local authority children's services",
    "inspecting local authority children's services",
  ],
  ascof: ['adult social care outcomes framework'],
  camhs: [
    'child and adolescent mental health services',
    'child and adolescent mental health service',
    'children and adolescent mental health services',
  ],
  ehc: ['education, health and care', 'education health and care'],
  ehcp: ['education, health and care plan', 'education health and care plan'],
  ehcps: ['education, health and care plans', 'education health and care plans'],
  mash: ['multi-agency safeguarding hub'],
  lado: ['local authority designated officer', 'designated officer'],
  iro: ['independent reviewing officer'],
  iros: ['independent reviewing officers'],
  pep: ['personal education plan'],
  peps: ['personal education plans'],
  uasc: ['unaccompanied asylum-seeking children'],
  neet: ['not in education, employment or training'],
  dass: ['director of adult social services'],
  dcs: ["director of children's services"],
  caa: ['comprehensive area assessment'],
  cpa: ['comprehensive performance assessment'],
  apa: ['annual performance assessment'],
  laa: ['local area agreement'],
  lscb: ['local safeguarding children board'],
  pct: ['primary care trust'],
  dols: ['deprivation of liberty safeguards'],
  ict: ['information and communications technology', 'information technology'],
  it: ['information technology'],
  hr: ['human resources'],
};

/** How names of places end. */
export const placeEnding =
  /(?:shire|ham|ton|ford|bury|mouth|chester|cester|mere|hill|bridge|wick|wich|field|worth|dale|stead|borough|burgh|pool|combe|minster|moor|holme|hurst|leigh|cliffe?|haven|brook|ley|thorpe|stow|gate|wood|port|land|mead|marsh|side|bourne|well|church|by)$/u;

/** Words that end so and are no places; they may open a sentence. */
export const notPlaces = list(`
  although through well farewell early family monthly daily only likely timely weekly nearly rarely mostly recently similarly additionally support report transport passport
  outside inside alongside beside besides upside side reside provide hill field beyond by nearby thereby whereby hereby standby household
  stand understand demand land island england ireland scotland homeland mitigate investigate delegate aggregate surrogate gate
  church wood childhood good port import export rapport bridge button cotton carton skeleton automation dwell swell field battlefield brook
  key they money survey valley journey alley nearly supply apply reply multiply comply rely imply fully really finally usually generally
  previously clearly importantly consequently accordingly currently consistently frequently occasionally typically nationally locally regionally overall especially particularly
  assembly anomaly elderly hourly quarterly yearly friendly costly lively lonely july italy
`);

/** Names that are no other word, wherever they stand. Lower case. */
export const sureNames = list(`
  healthwatch ofsted mencap nspcc barnardos samaritans unison skills connexions jobcentre cafcass ofqual parliament whitehall europe scotland wales
`);

/** Words that stand for a mass, and so may open a sentence as its subject without an article. Lower case. */
export const masses = list(`
  staff leadership performance practice progress safeguarding supervision funding care support health housing work help demand capacity morale spending
  satisfaction attainment attendance information data evidence advice feedback guidance oversight access choice control quality safety training
  recruitment retention turnover sickness investment expenditure money time change improvement commissioning personalisation partnership governance
  scrutiny challenge culture vision ambition communication consultation engagement involvement planning assessment review reablement telecare
  homelessness poverty crime fear trust confidence stability permanence placement accommodation employment education transport recycling waste
  smoking obesity drift delay risk harm neglect abuse timeliness consistency compliance coverage take-up uptake everything everyone nobody nothing
  life-story life speech bullying outcome strength it he she what who that this one each another more most less little much some none all
  domestic social adult child early joint local national overall
`);
