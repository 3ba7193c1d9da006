/** Words that tell who says what, to whom and where: they are not what a claim is about. */
export const frameWords: ReadonlySet<string> = new Set(
  `inspector inspectors inspection inspections inspectorate inspectorates ofsted cqc csci ssi hmi commission commissioners report reports
reported reporting letter paper review's council councils authority authorities local says said say states stated state notes noted note notes
finds found find judged judge judges judgement judgment concluded concludes conclude conclusion described describes describe told tells tell according
identified identifies identify observed observes highlighted highlights commented comments comment remarked recognised
recognises acknowledged acknowledges acknowledge pointed points point suggests suggested considers considered believes believed
assessors assessor reviewers reviewer peer view's opinion regarded regards rated rates rating graded grade area areas
county city borough district metropolitan unitary london department directorate
consider think believe feel thought
overall also however currently previously recently now today year years period time times
one thing way ways number cases case particular example instance terms regard respect
its their there self assessment own paragraph section page heading headed under listed lists list item appears text document quote passage
adds added explains explained reveals revealed shows showed indicates indicated mentions mentioned reads read writes wrote sets sees saw
called calls names named calling deemed deems feels felt thinks thought claims claimed warned warns`.split(
    /\s+/u,
  ),
);
