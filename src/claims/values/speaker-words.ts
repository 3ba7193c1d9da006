/** Who may speak in a report. A body has its own key beside these. */
export type SpeakerClass =
  | 'inspector'
  | 'council'
  | 'staff'
  | 'users'
  | 'partners'
  | 'peer'
  | 'auditor'
  | 'government'
  | 'report'
  | 'we';

/** Words for each kind of speaker, folded, as patterns; the first that fits counts. */
export const speakerWords: readonly (readonly [SpeakerClass, string])[] = [
  ['we', 'we'],
  ['peer', 'peer (?:review(?:ers?)?|team|challenge(?: team)?|reviewers)|challenge team|review team|peers'],
  ['auditor', '(?:external |district |appointed )?auditors?|external audit'],
  [
    'government',
    'government|ministers?|secretary of state|department (?:for education|of health|for levelling up)|whitehall',
  ],
  [
    'inspector',
    "(?:(?:lead|chief|senior|her|his|ofsted|cqc|csci|ssi|hmi|majesty's|education|care|health|social services|social care|visiting|our|the|these|those) ){0,3}inspectors?|inspectorates?|regulators?|inspection teams?|the inspection|assessors|assessment team|watchdog|(?:his|her) majesty's inspectors?",
  ],
  [
    'report',
    '(?:inspection |assessment |annual |this |covering |cover )?(?:report|letter|review|table|document|summary|annex|survey|paper|framework|assessment|findings|evidence|data|figures)',
  ],
  [
    'council',
    "(?:own )?self[- ](?:assessment|evaluation)|council's own (?:\\p{L}+ )?assessment|(?:county |city |borough |district )?council|(?:local )?authority|(?:local area |area )?partnership|directorate|department|(?:senior |political |service |council |corporate )?(?:leaders|leadership|managers|officers)|(?:one|a|another) (?:\\p{L}+ )?(?:manager|leader)|councillors|(?:elected )?members|cabinet|(?:chief executive|(?:strategic |corporate |executive |assistant )?director)(?: of (?:\\p{L}+[’']?s? ?){1,4})?|portfolio holder|leadership team|management team",
  ],
  [
    'staff',
    '(?:frontline |social care |all |many |some )?(?:staff|social workers?|practitioners|care workers|workers|employees|professionals|personal advisers)',
  ],
  [
    'users',
    '(?:foster |unpaid |young |family |many |some |most )?(?:carers?|parents?|children|child|young people|young person|service users?|users|residents?|families|care leavers?|older people|disabled people|people|respondents|patients|relatives|pupils)(?: (?:who|we spoke|using|with) [\\p{L} ]{1,40})?',
  ],
  [
    'partners',
    '(?:partners|partner agencies|schools|headteachers|health professionals|police|providers|voluntary (?:sector|organisations)|stakeholders|agencies|education leaders|judges)',
  ],
];

/** Verbs that only say, judge or think. */
export const sayingVerbs =
  '(?:says?|said|states?|stated|claims?|claimed|tells?|told|concludes?|concluded|judges?|judged|rates?|rated|grades?|graded|believes?|believed|feels?|felt|thinks?|thought|reports?|reported|finds?|found|notes?|noted|considers?|considered|comments?|commented|describes?|described|praises?|praised|criticises?|criticised|commends?|commended|admits?|admitted|warns?|warned|complains?|complained|scores?|scored|asserts?|asserted|argues?|argued|observes?|observed|deems?|deemed|remarks?|remarked|awards?|awarded|expresse[sd]|explains?|explained|adds?|added|insists?|insisted|saw|sees|lists?|listed|reckons?|reckoned|regards?|regarded|likes?|liked|counts|counted|speaks?|spoke|spoken|allege[sd]?|maintains?|wrote|writes?|advises?|advised|suggests?|suggested|urges?|urged|accepts?|accepted|accept|concedes?|conceded|declares?|declared|reveals?|revealed|confirms?|confirmed|estimates?|estimated|predicts?|predicted|projects (?:a|an|that|the)|forecasts?|singles out|singled out|(?:acknowledge[sd]?|recognise[sd]?|identif(?:y|ies|ied)|highlight(?:s|ed)?|recommend(?:s|ed)?|agree[sd]?|point(?:s|ed)? out|recorded|appreciate[sd]?) that)';

/** Verbs that say, and may as well do: they speak for nobody who is not told of at all. */
export const tellingVerbs =
  '(?:acknowledges?|acknowledged|recognises?|recognised|identif(?:y|ies|ied)|highlights?|highlighted|assesse[sd]|assess|recommends?|recommended|agrees?|agreed|raises?|raised|points? out|pointed out|expects?|expected|welcomes?|welcomed|requires?|asks?|asked|wants?|wanted|concerned|recorded|records?)';
