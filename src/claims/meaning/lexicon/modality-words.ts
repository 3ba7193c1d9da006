/** How sure, or how far along, something is told: asked for, meant, thought possible, going on. What is told plainly has no mode. */
export type Mode = 'duty' | 'plan' | 'maybe' | 'going';

/** Words that give what follows them a mode. */
export const modeWords: readonly (readonly [list: string, mode: Mode])[] = [
  [
    '=should, =must, =needing to, =calling for, =recommends, =needs to, =need to, =needed to, =has to, =have to, =had to, required to, =ought to, =recommend, =recommends, =recommended that, =recommending, recommendation to, =asked to, =expected the council to, =requires, =require, =needs improvement, =needs more, =needs better, =needs further, =needs urgent, =needs strengthening, =needs attention, =need more, =need better, =need further, =should be, =be required, =urged to, =advised to, =called on, =calls on, =call for, =calls for, =called for, =need for, =a need to, =the need to, =areas for, =area for, =room for, =room to, =scope for, =scope to, =requirement to, =requirement for, =must be, =would benefit from, =wants, =wanted, =wants to see, =instructed to, =told to, =required improvement, =obliged to, =supposed to, =opportunity to, =opportunities to, =opportunity for, =opportunities for, =work to do, =more to do, =more work, =important to, =essential to, =essential that, =important that, =in need of, =important that, =priority to, =priority is to, =priorities are to, =challenge is to, =action required, =request to',
    'duty',
  ],
  [
    '=plan to, =plans to, =plans in place to, =a plan to, =plans have been made to, =can expect, =expect, =due within, =due in, =due by, =due on, =due at, =planned to, =planning to, =plan is to, =planned for, =intend, =intends, =intended, =intend to, =intends to, =intention to, =intention is to, =aim to, =aims to, =aimed to, =aiming to, =will, =will be, =shall, =is to, =are to, =was to, =were to, =seek to, =seeks to, =sought to, =seeking to, =hope to, =hopes to, =hoped to, =hoping to, =propose to, =proposes to, =proposed, =proposal to, =proposals to, =proposals for, =due to be, =is due to, =are due to, =was due to, =were due to, =due to, =expects to, =expect to, =expected to, =is expected, =are expected, =going to, =committed to, =commitment to, =working towards, =work towards, =aspires to, =aspire to, =aspiration to, =ambition to, =want to, =scheduled to, =scheduled for, =set to, =goal is to, =aim is to, =aim of, =would, =preparing to, =determined to, =agreed to, =promise to, =promises to, =promised to, =pledged to, =objective is to, =target is to, =anticipate, =anticipates, =anticipated, =in the pipeline, =forthcoming, =wont, =trying to, =try to, =tries to, =tried to, =attempting to, =attempted to, =is working to, =are working to, =looking to, =keen to',
    'plan',
  ],
  [
    '=were we to, =were it to, =were they to, =were the council to, =were he to, =were she to, =may, =might, =could, potential, =potentially, possible, =possibly, =perhaps, =likely to, =appears to, =appear to, =seems to, =seem to, =appeared to, =seemed to, =may be, =might be, =could be, =apparently, =considering, =considers whether, =exploring, =explore, =unlikely to, =probably, =arguably',
    'maybe',
  ],
  [
    '=in progress, =under way, =underway, =begun, =began, =beginning, =beginning to, =begun to, =started, =started to, =starting to, =ongoing, =developing, =is developing, =in development, =continues to, =in hand, =progressing, =in the process of, =emerging, =early stages, =early stage, =is working on, =are working on, =working on, =is working, =are working, =in train, =piloting, =piloted, =pilot, =becoming, =starting',
    'going',
  ],
];

/** Words that give a mode to what stands before them in their clause. */
export const modeAfterWords: readonly (readonly [list: string, mode: Mode])[] = [
  [
    '=is needed, =are needed, =was needed, =were needed, =is required, =are required, =was required, =were required, =is necessary, =are necessary, =is recommended, =to be addressed, =needs improvement, =requires improvement, =need improvement, =need attention, =needs attention, =needs strengthening',
    'duty',
  ],
  [
    '=is due, =are due, =was due, =is planned, =are planned, =was planned, =were planned, =proposed, =is intended, =is expected, =are expected, =is proposed, =anticipated, =scheduled',
    'plan',
  ],
  ['=is possible, =possible, =is likely, =may follow', 'maybe'],
  [
    '=under way, =underway, =in progress, =ongoing, =in hand, =under development, =in development, =begun, =started, =not complete, =not yet complete, =incomplete, =in train',
    'going',
  ],
];

/** Verbs that are read as such behind "due to". */
export const dueVerbs: ReadonlySet<string> = new Set(
  `be open begin start end close finish move launch join leave return become go come retire expire happen arrive conclude commence cease run last
visit inspect reopen answer attend present appear speak describe explain debate hear sign sit host serve settle depart publish consider discuss expand merge transfer replace meet vote decide step stand`.split(
    /\s+/u,
  ),
);

/** Those of `askingVerbs` that are no nouns. */
export const surelyAsking: ReadonlySet<string> = new Set(
  `ensure improve develop strengthen provide continue implement reduce increase establish complete clarify raise build secure extend embed tackle
accelerate introduce promote evaluate carry maintain deliver identify produce consult involve enable prioritise prepare undertake assure resolve
remedy simplify streamline adopt appoint recruit expand revise make take agree consider put give keep publish engage`.split(
    /\s+/u,
  ),
);

/** Words with which a sentence begins that asks for something. */
export const askingVerbs: ReadonlySet<string> = new Set(
  `ensure improve review develop strengthen take make put provide continue implement reduce increase address establish complete work monitor set
agree consider clarify raise build secure extend embed tackle accelerate introduce promote use evaluate carry maintain speed deliver identify act
update produce publish share engage consult involve support enable focus prioritise progress prepare undertake assure check report resolve remedy
simplify streamline offer give keep adopt appoint recruit expand revise record respond invest plan seek`.split(
    /\s+/u,
  ),
);
