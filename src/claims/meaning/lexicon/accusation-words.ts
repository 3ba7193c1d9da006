/**
 * Grave things that a claim may not say of anybody unless the cited words do: the words of the claim, and the words of which one must stand there. Words
 * stand for all their forms; a phrase in the first list needs one of the same line in the second.
 */
export const accusations: readonly (readonly [said: string, backed: string])[] = [
  [
    'lie, lied, lying, mislead, misled, deceive, deception, dishonest',
    'lie, lied, mislead, misled, deceive, dishonest, false, falsely, inaccurate, incorrect, untrue, wrong',
  ],
  [
    'die, died, death, kill, fatal, fatality, suicide',
    'die, died, dying, death, dead, kill, fatal, fatality, suicide, murder, homicide, bereaved, mortality, deceased, baby p',
  ],
  [
    'sue, sued, lawsuit, prosecute, prosecution',
    'sue, sued, lawsuit, prosecute, prosecution, court, legal, litigation, judicial, tribunal',
  ],
  ['bribe, bribery, corrupt, corruption', 'bribe, bribery, corrupt, corruption'],
  [
    'steal, stole, stolen, theft, fraud, fraudulent, embezzle',
    'steal, stole, stolen, theft, fraud, fraudulent, embezzle, irregularity',
  ],
  [
    'illegal, illegally, unlawful, unlawfully, criminal, crime',
    'illegal, illegally, unlawful, unlawfully, criminal, crime, law, lawful, legal, statutory, offence, offending, police, court, breach',
  ],
  ['=sack, =sacked, =fired, dismiss', '=sack, =sacked, =fired, dismiss, disciplinary, removed'],
  [
    'abandon, desert',
    'abandon, desert, left, leave, cease, stop, end, withdraw, closed, discontinue, unsupported, alone, drop',
  ],
  [
    '=hid, =hide, =hides, =hidden, =hiding, conceal, cover up, covered up',
    '=hid, =hide, =hides, =hidden, =hiding, conceal, withhold, undisclosed, unreported, secret, not visible, invisible, cover up',
  ],
  ['threaten, intimidate, bully', 'threaten, threat, intimidate, bully, harass'],
  ['resign, resignation', 'resign, resignation, left, leave, departure, step down, stood down, replaced'],
  ['bankrupt, bankruptcy, insolvent', 'bankrupt, bankruptcy, insolvent, section 114, deficit'],
  [
    'racist, racism, sexist, discriminate',
    'racist, racism, sexist, discriminate, discriminatory, equality, prejudice',
  ],
  ['assault, rape, torture', 'assault, rape, torture, abuse, violence, violent, harm'],
  ['arrest, imprison, jail', 'arrest, imprison, jail, custody, prison, remand'],
  ['murder, massacre', 'murder, homicide, kill, manslaughter'],
  // What the cited words say is taken back, or put in doubt.
  [
    'untrue, false, falsely, wrongly, mistakenly, myth, incorrectly',
    'untrue, false, falsely, wrong, wrongly, mistake, mistaken, mistakenly, myth, incorrect, incorrectly, inaccurate, error, inappropriate, inappropriately',
  ],
  [
    'allegedly, alleged, supposedly, purportedly, rumour, rumoured, so called',
    'allegedly, alleged, allegation, supposedly, supposed, purportedly, rumour, reportedly, so called, claim, suspected',
  ],
  ['world class, world leading, world beating', 'world'],
  [
    'refuse, refusal',
    'refuse, refusal, reject, deny, denied, decline, turned down, turned away, not offered, unwilling, withhold, resist, reluctant, no further action',
  ],
  ['scandal, disgrace, shameful', 'scandal, disgrace, shameful'],
  ['dangerous, dangerously', 'dangerous, danger, unsafe, risk, harm, hazard, safety'],
  ['negligent, negligence', 'negligent, negligence, neglect, failure, fail'],
  ['falsify, fabricate, forge', 'falsify, fabricate, forge, false, falsely'],
  ['boycott, strike, protest', 'boycott, strike, protest, industrial action, demonstrate'],
];
