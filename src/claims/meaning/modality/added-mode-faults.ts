import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { Evidence } from '../../evidence.ts';
import type { Unit } from '../aligned-clauses.ts';
import type { Mode } from '../lexicon/modality-words.ts';
import type { Meaning } from '../meaning.ts';
import { asksFor } from './asks-for.ts';
import { modeNames } from './mode-names.ts';

/** Words of a mode in a claim, with the words of which the evidence must hold one. */
const strictModes: readonly (readonly [RegExp, Mode, RegExp])[] = [
  [
    /\b(?:will|plans? to|intends? to|aims? to|hopes? to|is to be|are to be|proposes? to|is planning|are planning|intention|(?:is|are) (?:going|expected|scheduled) to|(?:is|are) due to (?:be|open|begin|start|end|close|finish|move|launch|join|leave|return|become|go|report|publish)|expects? to|would (?:be|have)|hopes? for|plans an?|supposed to)\b/iu,
    'plan',
    /\b(?:will|shall|plans? (?:to|for)|planned|planning|inten\w+|aim\w*|hop\w+|to be|propos\w+|due|expect\w*|by (?:\w+ )?(?:19|20)\d\d|target\w*|ambition\w*|priorit\w*|commit\w*|going to|next|future|forthcoming|seek\w*|would|should|must|goal|is to|are to|scheduled|want\w*|prepar\w*|continue\w*|promis\w+|pledg\w+|until|coming|going|is due|anticipat\w*|(?:in|from|by|on|until) (?:\w+ ){0,2}(?:January|February|March|April|May|June|July|August|September|October|November|December))\b/iu,
  ],
  [
    /\b(?:may|might|could|possibly|perhaps)\b(?! not)/iu,
    'maybe',
    /\b(?:may|might|could|possib\w+|perhaps|potential\w*|likely|risk\w*|if|whether|can|chance|appear\w*|seem\w*|suggest\w*|consider\w*|explor\w+|would|option\w*|sometimes|not always|unable|cannot|unclear)\b/iu,
  ],
];

const asked = /\b(?:should|must|ought to|needs? to)\b/iu;
/** Children and adults in need are no request. */
const inNeed = /\bin need\b/giu;
const asking =
  /\b(?:should|must|ought|need\w*|require\w*|recommend\w*|ask\w*|expect\w*|improve\w*|priorit\w*|essential|important|has to|have to|had to|duty|want\w*|action\w*|urge\w*|to)\b/iu;
const askingHeading =
  /\b(?:improv\w+|recommend\w*|actions?|must|should|priorit\w+|next steps|areas? for development|needs? to|required|to do|next steps|future|plans|ambitions?|going forward)\b/iu;

/** What could be better is what must improve. */
const couldBe =
  /\bcould (?:be|do|go|work|get) (?:\w+ly )?(?:better|improved|stronger|clearer|quicker|faster|more|strengthened)\b/iu;

/** A claim that something is meant, possible or asked for where the cited words tell nothing so. */
export function addedModeFaults(
  { statement }: Meaning,
  { context }: Evidence,
  units: readonly Unit[],
): ClaimFault[] {
  const cited = units.filter(({ frame }) => !frame);
  const text = cited.map(({ meaning }) => meaning.statement.text).join(' ');
  for (const [said, mode, backed] of strictModes) {
    const match = said.exec(statement.text);
    if (match === null || match[0] === 'May') continue;
    if (mode === 'maybe' && couldBe.test(statement.text) && asking.test(text.replaceAll(inNeed, '')))
      continue;
    if (backed.test(text) && !(mode === 'plan' && isUnsure(units))) continue;
    if (mode === 'plan' && context.some((one) => askingHeading.test(one))) continue;
    return [
      {
        kind: 'modality',
        value: match[0],
        why: `The cited words do not tell it as what ${modeNames[mode]}.`,
      },
    ];
  }
  const duty = asked.exec(statement.text);
  if (
    duty === null ||
    /\bwhether\b/iu.test(statement.text.slice(0, duty.index)) ||
    asksFor(units) ||
    asking.test(text.replaceAll(inNeed, ''))
  )
    return [];
  return [{ kind: 'modality', value: duty[0], why: 'The cited words do not ask for it.' }];
}

/** What the cited words only think possible is no plan. */
function isUnsure(units: readonly Unit[]): boolean {
  const has = (mode: Mode) => units.some(({ meaning, frame }) => !frame && meaning.modes.has(mode));
  return has('maybe') && !has('plan') && !has('duty');
}
