/** Headings under which strengths stand. */
export const strongHeading =
  /\b(?:strengths?|(?:is|are|was) (?:working|doing|going) well|(?:working|going|doing) well|works? well|do(?:es)? well|performs? well|good practice|achievements?|positives?|positive (?:features|points|practice|progress)|successes|green flags?|proud of|improvements? since|improvements(?= >)|improvements made|^improvements$|effective\?|doing that is effective|does effectively|highlights|done well|progress made|(?:has|have) improved)\b/iu;

/** Headings under which stands what must improve. */
export const weakHeading =
  /\b(?:areas? (?:for|of|requiring|needing) (?:\w+ )?(?:improvement|development|concern|attention|action)|needs? to (?:be )?(?:improve\w*|do better)|need improvement|needs? improving|to be improved|(?:must|should|could) (?:be )?(?:improve|better)\w*|weakness(?:es)?|priority actions?|recommendations?|red flags?|improvements? (?:needed|required|areas)|development needs|areas? to (?:improve|develop|address)|concerns|worr(?:y|ies)|worried|challenges|blockers|shortfalls|do better|indicators to improve|further (?:work|development)|things to (?:improve|do)|developments? required|actions? (?:required|needed)|not (?:working|going|done) (?:so )?well|what is not)\b/iu;

/** Words by which a text calls its subject a strength, or counts it among them. */
export const callsStrength =
  /\b(?:(?:better|best|good|strong|stronger|strongest|bright|plus|high|brighter) (?:points?|spots?|sides?)|as an? (?:\w+ )?(?:help|strength|asset|advantage|boost|plus)|(?:handles?|manages?|copes|responds|performs|delivers|carries|carried) [^.;,]{0,50}\bwell\b(?! (?:enough|below|above|known|as))|strengths?|assets?|doing well|does (?:\w+ )?(?:well|effectively)|do well|did well|done well|(?:was|were|is|are|been) (?:praised|commended|credited|applauded)|praise[ds]?|commend(?:ed|s)|credit(?:ed|s)|proud|excels?|achievements?|well.managed|positive (?:feature|point|aspect|practice)|success(?:es)?|improvements? since|among the improvements|(?:going|working|works) well|good at|highlights?|things (?:that )?\w+ does effectively|congratulat\w+)\b/iu;

/** Words by which a text calls its subject something to improve, or counts it among those. */
export const callsWeakness =
  /\b(?:(?:needs?|must|has|have|should|ought|told|asked)(?: to)? (?:get|become|grow|be made|be done|be run) (?:much |far |a lot )?(?:better|stronger|faster)|(?:weak|sore|low|poor|weaker|weakest) (?:points?|spots?|sides?)|as an? (?:\w+ )?(?:hindrance|drawback|handicap|failing|fault)|weakness(?:es)?|areas? (?:for|of|requiring|needing|in need of) (?:\w+ )?(?:improvement|development|concern)|areas? (?:where|in which|that) [^.;]{0,60}(?:improve\w*|better)|(?:needs?|must|has|have|should|ought|told|asked|wants? \w+|wanted \w+) to (?:be )?(?:improve\w*|do better|be better|better)|must improve|should improve|needs? improv\w*|wants? improv\w+|wanted improv\w+|shortcomings?|critici[sz]\w+|failings?|worr(?:y|ies)|concerns?|do better|recommendations?|priority actions?|to improve|improvement is (?:needed|required))\b/iu;

/** Words by which a text says, in whatever words, that something is still to come right. */
export const tellsNeed =
  /\b(?:need\w*|must|should|ought|require[sd]?|improve|improving|improvement|better|strengthen\w*|develop\w*|wants?|wanted|asks?|asked|recommend\w*|priorit\w*|area for|areas for|to be|address\w*|attention|further|more|work (?:to|on|with)|worr\w*|concern\w*|weak\w*|lists?|listed)\b/iu;
