/** A sort of words that comfort: how they are found in a claim, and the words of which the cited sentence must hold one to bear them. */
export interface Comfort {
  said: RegExp;
  borne: RegExp;
  /** Only where the cited sentence says something grave or bad: the words are fair of what is a little wrong. */
  ofGrave?: boolean;
  /** Read in rows of tables too, where the words of the row must bear it. */
  ofRows?: boolean;
}

/** Words by which something wrong is told as coming right, steady, nearly done, small, passing, usual, or as excellent. */
export const comforts: readonly Comfort[] = [
  {
    said: /\b(?:(?:developing|building|edging \w+|coming (?:along|on)|shaping up|maturing|progressing|moving|growing|going|advancing|bedding in|settling \w+) (?:\w+ )?(?:well|nicely|steadily|promisingly|encouragingly)|taking shape|on (?:the right|an? (?:upward|improving|positive|rising)) (?:track|path|course|trajectory)|in the right direction|heading the right way|on the up|turning (?:a|the) corner|gaining (?:ground|momentum)|(?:becoming|growing) more (?:robust|secure|confident|settled))\b/iu,
    borne:
      /\b(?:improv\w+|progress\w*|better|strengthen\w+|stronger|grow\w*|grew|rising|rose|risen|increas\w+|reduc\w+|fall\w*|fell|shorter|faster|well|positive\w*|good|momentum|direction|travel|developing|maturing|recover\w*|track|becoming)\b/iu,
  },
  {
    said: /\b(?:(?:broadly|largely|generally|mostly|more or less) (?:maintained|sustained|stable|steady|unchanged|the same|held|in line|on a par|satisfactory)|held (?:steady|firm|its own)|holding (?:steady|firm|up|its own)|period of (?:consolidation|stability|calm|adjustment|transition)|consolidat(?:ed|ing|ion)|steady state|on an even keel|ticking over|bearing up|coping)\b/iu,
    borne:
      /\b(?:maintain\w*|sustain\w*|stead\w+|stable|stabili\w+|same|unchanged|remain\w*|consisten\w+|continu\w*|similar|cop(?:e|es|ing)|resilien\w+|consolidat\w*|level|still|in line|held|adequate|satisfactory|no change|par|transition\w*|change\w*|comparable|average)\b/iu,
  },
  {
    said: /\b(?:(?:almost|nearly|practically|virtually|all but|largely|mostly|substantially) (?:complete[d]?|finished|done|met|there|ready|achieved|in place|up to date|resolved|reliable)|nearing (?:completion|an end|its end)|close to completion|in progress|in hand|well under way|being worked (?:on|through))\b/iu,
    borne:
      /\b(?:almost|near\w*|most\w*|complet\w+|under ?way|underway|progress\w*|in hand|ongoing|begun|started|being|working|large\w*|majority|substantial\w*|developing|due|await\w*|train|continu\w*|all but|virtually)\b|\d{2}(?:\.\d+)?(?: ?%| per ?cent)/iu,
  },
  {
    said: /\b(?:(?:small|minor|slight|odd|few|little|modest) (?:gaps?|weakness\w*|failings?|shortfalls?|delays?|matters?|blemish\w*|niggles?|wrinkles?|imperfections?|points?|tweaks?)|loose ends|rough edges|teething (?:troubles?|problems?)|growing pains|niggles|wrinkles|hiccups|snags|quirks|tid(?:ying|y) up|some tidying|a modest (?:number|amount|share)|a (?:small )?handful of (?:matters|points|issues)|(?:in|by way of) passing|as an aside|would welcome (?:some|a little|further)|a helpful pointer|gentle (?:reminder|nudge))\b/iu,
    borne:
      /\b(?:small\w*|minor|slight\w*|few\w*|some|little|modest\w*|handful|isolated|occasional\w*|odd|limited|loose|teething|in passing|welcome\w*|niggl\w*)\b/iu,
    ofRows: true,
  },
  {
    said: /\b(?:areas? for (?:further |future |continued )?development|challenges|some (?:change|changes|inconsistenc\w+|variation|variability|unevenness)|variable|of (?:mixed|varying) quality|not (?:always|entirely|wholly|fully|consistently) (?:consistent\w*|even|complete|timely|ideal|as good)|less than (?:ideal|perfect)|room (?:for|to) \w+|matters for (?:reflection|attention)|learning points?|opportunit(?:y|ies) (?:for|to) \w+|a work in progress)\b/iu,
    borne:
      /\b(?:areas? (?:for|of) (?:\w+ )?development|challeng\w*|some (?:\w+ )?(?:weak\w*|shortfalls?|gaps?|delays?|concerns?|problems?|difficult\w*|failings?)|inconsisten\w*|var(?:y|ies|ied|iable|iability|iation)|uneven\w*|patchy|mixed|always|entirely|wholly|fully|consistently|opportunit\w*|room|scope|depend\w*|differ\w*|not all|in places|too often)\b/iu,
    ofGrave: true,
  },
  {
    said: /\b(?:keep(?:ing)? up (?:the|its|their)|(?:excellent|high|impressive|strong|outstanding|exemplary) standards?|well regarded|in good (?:shape|order|health)|much to (?:admire|be proud of))\b/iu,
    borne:
      /\b(?:excellent|high|impressive|strong\w*|outstanding|exemplary|good|maintain\w*|keep\w*|sustain\w*|continu\w*|prais\w+|commend\w*|well|effective\w*|best|regard\w*|positive\w*)\b/iu,
  },
  {
    said: /\b(?:on (?:a )?(?:rare|few|odd|isolated) occasions?|(?:very |only )?(?:rarely|seldom|infrequently|occasionally|sporadically)|once in a while|now and (?:then|again)|from time to time|in (?:rare|isolated|exceptional) (?:cases|instances)|by way of exception)\b/iu,
    borne:
      /\b(?:rare\w*|seldom|infrequent\w*|occasion\w*|sporadic\w*|few\w*|small|isolated|exception\w*|minority|intermittent\w*|sometimes|some|at times|limited|hardly|scarce\w*|little|not|no|never|lack\w*|low|inconsistent\w*|irregular\w*|under\w*|less|ad hoc|unusual\w*)\b|\d/iu,
  },
  {
    said: /\b(?:no|without|little) (?:real|great|serious|particular|significant|undue|major|obvious|lasting|actual|genuine|special) (?:risks?|harm|dangers?|concerns?|problems?|threats?|worr(?:y|ies)|damage|difficult(?:y|ies)|cause for \w+)\b/iu,
    borne: /\b(?:no|not|none|nothing|without|never|low|lower|little|minimal|safe|safely|free of)\b/iu,
  },
  {
    said: /\b(?:close to|near|nearly at|within reach of|not far (?:off|from|short of)|almost at|on course for) (?:its |the |their )?(?:targets?|standard|expectations?)\b/iu,
    borne:
      /\b(?:close\w*|near\w*|almost|just|within|approach\w*|narrow\w*|slight\w*|on (?:course|track|target)|marginal\w*|met|exceed\w*|achiev\w*|reach of|short of)\b|\d(?:\.\d+)? ?(?:%|per ?cent)/iu,
  },
  {
    said: /\b(?:is|are|was|were|remains?|remained) (?:\w+ly )?(?:secure|sound|solid|watertight)\b(?! (?:accommodation|units?|base|evidence))/iu,
    borne:
      /\b(?:secur\w+|sound\w*|solid\w*|robust\w*|strong\w*|good|effective\w*|well|safe(?!guard)\w*|stable|stabil\w+|positive\w*|appropriate\w*|rigorous\w*|thorough\w*|embedded|firm\w*|strengths?|sustain\w*|reliable|balanced)\b/iu,
  },
  {
    said: /\b(?:(?:ha[sd]|have|having|with|mak(?:es?|ing)|made|of|makes) (?:only |but |had )?(?:little|no|limited|minimal|scant|slight|hardly any|scarcely any|not much|a (?:small|slight|limited|minor|modest)|next to no) (?:\w+ )?(?:effect|impact|bearing|influence|consequences?|difference)|(?:barely|hardly|scarcely) (?:affect\w*|touch\w*|disrupt\w*))\b/iu,
    borne:
      /\b(?:little|no|not|never|none|without|limited|minimal|slight\w*|hardly|scarcely|barely|few|small|minor|modest\w*|low|yet|lack\w*|insufficient\w*|unaffected|ineffective\w*|too (?:soon|early|slow\w*|little)|early|slow\w*|weak\w*|fail\w*|unable|inconsisten\w*|enough|sufficient\w*|embed\w*|despite|marginal\w*|low)\b/iu,
    ofRows: false,
  },
  {
    said: /\b(?:paint|give|offer|provide|present|show|draw|have|has|is|are|as)(?:s|ing|ed)? an? (?:\w+ )?(?:fair|accurate|true|truthful|realistic|balanced|honest|faithful|reliable|candid|even-handed|rounded) (?:\w+ )?(?:picture|view|account|reflection|assessment|representation|portrayal|impression|portrait|summary)\b(?<!\b(?:not|never|no|nor|without|hardly|than|rather than|instead of|lack\w*|fail\w*|\p{L}+n['’]t|needs?|should|must|un\w+)\b[^.;]{0,90})/iu,
    borne:
      /(?<!\b(?:over|overly|too|not|un\w+) )\b(?:accura\w+|fair\w*|true|truth\w*|realis\w+|balanced|honest\w*|candid\w*|reliab\w+|know\w*|well|understand\w*|understood|clear\w*|good|full\w*|complete\w*|comprehensive\w*|detailed|rounded|thorough\w*|insight\w*|robust\w*|correct\w*|self-aware\w*|sound\w*|effective\w*|strong\w*|precise\w*|rigorous\w*|open\w*|aware\w*|positive)\b/iu,
    ofRows: false,
  },
];

/** Words of how grave something is, whose place milder words of a claim must not take. */
export const graveWords: RegExp =
  /\b(?:serious\w*|widespread|systemic|grave|severe\w*|dangerous\w*|unsafe|harm\w*|inadequate\w*|failings?|failures?|failed|poor|poorly|weak|deteriorat\w+|unacceptabl\w+|unlawful\w*|chaotic|unreliable|collapse\w*|neglect\w*|at risk|far too|special measures|urgent\w*|critical\w*|crisis|chronic\w*)\b/iu;
