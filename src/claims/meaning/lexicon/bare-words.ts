/** Words that deny. */
export const denial =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|unable|without|failed to|fails to)\b|n['’]t\b/iu;

/** Words of which one stands in whatever is denied, scarce, late, wanting or different: broad on purpose. */
export const anyNegative =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|unable|without|fail\w*|lack\w*|absen\w*|miss\w*|few\w*|little|rare\w*|seldom|hardly|scarce\w*|barely|only|less|poor\w*|weak\w*|inadequat\w*|insufficien\w*|limit\w*|too|below|lowe\w*|low|least|late|delay\w*|gap\w*|short\w*|unmet|under\w*|over-?\w*|slow\w*|wait\w*|vacan\w*|improve\w*|requires|stop\w*|end\w*|ceas\w*|avoid\w*|prevent\w*|free|refus\w*|reject\w*|declin\w*|except|beyond|rather|instead|still|yet|remain\w*|outstanding|difficult\w*|hard|struggl\w*|risk\w*|concern\w*|problem\w*|behind|worse\w*|drop\w*|fell|fall\w*|un\w{4,}|in(?:consist|effect|complet|accur|equal)\w*|dis\w{4,}|non\w*|zero|nil|out of|unless|doubt\w*|more than|exceed\w*|same|unchanged|static|all but|hidden|blank|empty|n\/a|lost|clos\w*|ignor\w*|neglect\w*|overlook\w*|omit\w*|last|leav\w*|left|sometimes|often|some|isolated|variab\w*|patch\w*|uneven|partial\w*|part|most|mostly|many|nearly|almost|alone|apart|different\w*|vari\w*|should|must|need\w*|before|until|drift\w*|excessive\w*|lag\w*|trail\w*|adverse\w*|bottom)\b|n['’]t\b|-/iu;

/** What is meant, asked for or possible. */
export const bareMode =
  /\b(?:may|might|will|shall|must|should(?! have)|(?:plans?|intends?|expects?|hopes?|aims?|proposes?) to|(?:is|are) (?:asked|required|expected|due|planned) to)\b/u;

/** Words of which one stands in whatever tells of a thing as meant, asked for or possible: broad on purpose. */
export const anyMode =
  /\b(?:may|might|could|can|will|shall|should|must|plan\w*|intend\w*|intent\w*|expect\w*|hop(?:e|es|ed|ing)|aim\w*|propos\w*|recommend\w*|to be|need\w*|ask\w*|requir\w*|would|going to|due|schedul\w*|consider\w*|want\w*|urg\w*|tell|told|ought|improv\w*|priorit\w*|future|forthcoming|next|ambition\w*|commit\w*|target\w*|possib\w*|potential\w*|likel\w*|if|whether|by|set out|has to|have to|had to|duty|duties|action\w*|call\w*|seek\w*|look\w*|mean\w*|promis\w*|agree\w*|until|later|soon|risk\w*|forecast\w*|project\w*|anticipat\w*|areas?|objective\w*|goal\w*|working (?:to|towards)|under way|prepar\w*|be \w+ed|request\w*|invit\w*|instruct\w*|essential|important|better|further|more|advis\w*|suggest\w*|encourag\w*)\b/iu;

/** How a thing is told as done. */
export const toldAsDone = /\b(?:has|have|had|was|were|went|drew|sent|made|took)\b/iu;

/** How a thing is told as still to come or asked for. */
export const toldAsOpen =
  /\b(?:should|must|expected to|expects? to|plans? to|intends? to|will|would|hopes? to|going to|may|might|needs? to)\b/u;

/** Headers and headings under which a row holds what is still to come. */
export const openColumn =
  /\b(?:target|forecast|plan\w*|aim|expected|projected|next|future|should|must|will|improve\w*|recommend\w*|action\w*|ambition)\b/iu;

/** A denial that holds of some, or at times. */
export const partDenial =
  /\bnot (?:always|all|every\w*|consistently|routinely|fully|yet|necessarily|sufficiently)\b/iu;

/** Words of which one stands in whatever holds of some, or at times. */
export const anyPart =
  /\b(?:always|all|every\w*|each|some\w*|often|consisten\w*|inconsisten\w*|routine\w*|fully|full|yet|usual\w*|many|most\w*|enough|sufficient\w*|insufficient\w*|few\w*|part\w*|occasional\w*|vari\w*|mixed|times|rare\w*|seldom|necessar\w*|still|patch\w*|uneven\w*|incomplete\w*|only|majority|minority|more|further|remain\w*)\b/iu;
