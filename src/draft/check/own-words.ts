const words = (list: string) => new Set(list.trim().split(/\s+/u));

/** What a cover report calls its own people and parts, capitalised or not; they claim nothing of the letter. Lower case. */
export const ownWords: ReadonlySet<string> = words(`
  council councils councillors members member report reports letter annex appendix appendices inspectorate officers officer
  section paragraph draft recommendation recommendations
`);

/** Bodies, roles and parts of a cover report that its fixed wording may name besides. Lower case. */
export const houseWords: ReadonlySet<string> = words(`
  cabinet scrutiny commission committee committees board executive panel audit standards health wellbeing overview full
  director directors chief monitoring democratic services service legal finance financial portfolio holder lead cllr
  head corporate author contact contacts meeting date title subject status ward wards division divisions affected all
  key decision decisions forward plan timetable consultation consultations background papers paper purpose summary reason reasons
  implications implication equality equalities equal opportunities opportunity policy policies sustainable environmental environment
  climate crime disorder human rights act elderly people low income risk risks workforce data protection property procurement
  parenting public sector duty publication notice exempt confidential call-in yes no area areas grade grades
  judgement judgements awarded awards strengths strength improvement improvements conclusions conclusion resources supporting information
  documents required benefits cost proposals alternative options considered rejected next steps response comments comment
  cleared clearance name post telephone tel email reference references within other headline evidence findings
  printed standing duties duty priority actions action responsible local government circulation sensitive issues alert procedures
  procedure relevant impact assessments assessment partnership working associated previous framework performance agenda
  proposed note consider agree endorse approve adults adult children children's families carers care social capacity improve
  law framework frameworks indicator indicators value values measure printed trend quartile period code description type event what when who
`);

/** Words with which sentences of ours begin; they name nobody. Lower case. */
export const openers: ReadonlySet<string> = words(`
  the this that these those there here in under its it an a and by for row table at on of to as if from with after before since
  until when where which who what how why whether both each every all any some most many few several other others another such
  counted reported inspectors members only also however but so because while during between among within without through
  they their them he she we our us you your no not none neither nor never nothing is are was were be been being has have had do does did
  will would shall should can could may might must please note see about against over across more less fewer one two three four
  five six seven eight nine ten eleven twelve first second third half then next later earlier overall yes further
  different instruct ask consider agree approve endorse comment recommend receive review refer request support welcome thank
  appeared authorise delegate monitor require report publish present seek invite confirm adopt
  recommended proposed asked given made found judged rated graded cabinet's
`);
