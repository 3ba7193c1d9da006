const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that the word before them tells apart: what team, plan or officer it is. Singular, lower case. */
export const compoundHeads = list(`
  team service board plan programme strategy panel officer manager therapy therapist assessment review forum committee centre hub unit scheme fund grant
  allowance survey conference meeting interview school nurse worker adviser advisor visitor coordinator network framework policy pathway register check
  visit award contribution advice order club clinic course campaign project department directorate inspector trust agency group initiative package
  charter standard protocol statement helpline line website act duty budget rate crime housing transport charge payment benefit licence specialist
  consultant champion teacher governor inspection audit spending expenditure planning report story record file stability
`);

/** Posts that the words after them tell apart: "director of", "lead member for". Singular, lower case. */
export const postHeads = list(
  'director head member holder minister chair commissioner leader lead secretary',
);

/** Words before those that tell nothing apart: how good, new or near it is, whose, and how many. Singular, lower case. */
export const plainModifiers = list(`
  good better best strong stronger weak weaker poor poorer new newer old older own other same different various several many more most few fewer first
  second third last next previous earlier later recent current existing future present former final interim initial early late timely prompt quick slow
  clear unclear robust sound effective ineffective efficient inefficient suitable unsuitable appropriate inappropriate adequate inadequate sufficient
  insufficient high low higher lower big small large larger smaller short long longer full partial whole entire total overall general main major minor
  key core central local regional national statutory formal informal public private independent internal external joint shared single common multiple
  additional extra further special specialist specific particular important essential vital necessary mandatory urgent regular frequent infrequent annual
  yearly monthly weekly daily quarterly twice half council authority city borough county area district town department directorate corporate senior junior
  frontline front experienced skilled committed dedicated permanent temporary agency social care adult adult child children people person young family families
  service team staff quality improvement action available accessible detailed comprehensive thorough ambitious coherent consistent inconsistent up date
  out proper right wrong usual normal typical similar relevant related written draft revised updated available agreed planned proposed approved
  required needed recommended approach partnership partner multi agency inter inspector ofsted cqc commission csci ssi
  lead cabinet portfolio community open closed free paid popular successful failing failed year month week day time based led wide level term home
  performance three two four five six one seven eight nine ten
`);
