import type { Voice } from '../../domain/voice.ts';
import { findNamedBodies } from '../../regimes/find-named-bodies.ts';
import type { Regime } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';

/** A wording that asks, under the name that a duty found by it carries. */
export interface DutyWording {
  name: string;
  shape: RegExp;
  /** True where a paper speaks of its own council's duty. */
  own?: true;
}

/** A duty by the name that law gives it. */
export const namedDuty =
  /\b(?:Public Sector Equalit(?:y|ies)|Equalit(?:y|ies)|Best Value|Prevent|Biodiversity|Corporate Parenting) Dut(?:y|ies)\b/u;

const asked = '(?:asked|requested|required|expected|invited|obliged)';
const authority = '(?:local |public )?(?:authorit(?:y|ies)|councils?|partnerships?)';
/** What a council does only because it is asked to. */
const formal = '(?:prepare|submit|publish|produce|present|copy|update|respond)';
const acts =
  '(?:prepare|submit|publish|produce|present|send|copy|make|take|report|update|lay|put|place|respond|reply|arrange|consider)';

const letter =
  '(?:(?:annual |review |inspection |performance )*(?:letter|report))(?: and (?:its |the )?annex)?';
const done =
  '(?:presented|reported|taken|considered|published|made (?:public|available)|discussed|copied|submitted|put before|laid)';

/** What officers ask of a meeting of members: no duty. */
const ofMembers =
  '(?:note|approve|agree|endorse|comment|receive|consider|adopt|recommend|resolve|support)\\b';

/** In a letter, which says "you". */
const toReader: DutyWording[] = [
  { name: 'you-are-asked', shape: new RegExp(`\\byou(?:r council)? (?:are|is) ${asked}(?: to\\b|:)`, 'iu') },
  {
    name: 'we-ask-you',
    shape:
      /\b(?:we|I) (?:ask|request|require|invite) (?:that )?you(?:r council)? to\b|\bask that (?:you|the council)\b/iu,
  },
  {
    name: 'would-you-please',
    shape:
      /\b(?:would|could|will) you (?:also )?please\b|\bplease (?:also )?(?:present|report|arrange|advise|inform|ensure|confirm|send|publish|let (?:me|us) (?:know|have))\b/iu,
  },
  {
    name: 'glad-if-you-would',
    shape:
      /\b(?:should|would|shall) (?:also )?be (?:very |most )?(?:glad|grateful|obliged|pleased) (?:if|for) (?:you|your council|the council) (?:would|could|will|can|to)\b/iu,
  },
  {
    name: 'like-you-to',
    shape: /\b(?:we|I) (?:would like|should like|expect|look to|need|want) (?:you|your council) to\b/iu,
  },
  {
    name: 'would-like-the-council',
    shape: new RegExp(`\\bwould like (?:the|your) (?:council|authority) to ${acts}\\b`, 'iu'),
  },
  {
    name: 'you-should',
    shape: new RegExp(`\\byou (?:should|must|(?:will )?(?:need|have) to) (?:also |then )?${acts}\\b`, 'iu'),
  },
  {
    name: 'letter-should-be',
    shape: new RegExp(
      `\\b(?:this|the|my|our) ${letter} (?:should|must|has to|needs to|is to|ought to) (?:also |then |now )?be ${done}\\b`,
      'iu',
    ),
  },
];

/** In any voice: what is asked or required of councils and partnerships. */
const ofCouncils: DutyWording[] = [
  {
    name: 'authorities-required',
    shape: new RegExp(
      `\\b(?:all|each|every|the|your|this)? ?${authority} (?:(?:is|are) (?:now |also )?(?:legally |statutorily )?(?:${asked.replace('invited|', '')}) to (?!${ofMembers})|(?:must|shall) ${formal})\\b`,
      'iu',
    ),
  },
  {
    name: 'asks-council',
    shape: new RegExp(
      `\\b(?:asks?|requires?|requests?|expects?)(?: that)? (?:(?:each|every|all|the|your) )(?:\\w+ ){0,3}(?:${authority})(?: to)? ${acts}(?:e?s)?\\b`,
      'iu',
    ),
  },
];

/** "The Commission has asked that the letter be presented …" */
const ofTheLetter: DutyWording = {
  name: 'asked-that-it-be',
  shape:
    /\b(?:ask(?:s|ed)?|requires?|required|request(?:s|ed)?|expect(?:s|ed)?)(?: that)? (?:the|this|its|their|each) (?:\w+ ){0,3}(?:letter|report|assessment|review|findings)\b[^.;]{0,60}\bbe (?:presented|reported|taken|considered|published|made|discussed|copied|submitted)\b/iu,
};

/** In an officers' paper: what the council says that it must do. */
const ownVoice: DutyWording[] = [
  {
    own: true,
    name: 'comply-with-requirement',
    shape:
      /\b(?:to comply|complying|in compliance|in accordance) with (?:the|a|this) (?:statutory |legal |central government )*requirements?\b/iu,
  },
  {
    own: true,
    name: 'requirement-to',
    shape:
      /\b(?:in breach of|under|meets?|met|fulfils?|satisf(?:y|ies)) (?:the|a|its|their) (?:statutory |legal )?(?:requirement|duty|obligation) to\b/iu,
  },
  {
    own: true,
    name: 'under-a-duty',
    shape:
      /\b(?:is|are) under an? (?:statutory |legal )?(?:duty|obligation) to\b|\bhas an? (?:statutory|legal) duty to\b/iu,
  },
  {
    own: true,
    name: 'required-to-be',
    shape: /\b(?:is|are) required to be (?:presented|reported|taken|published|considered|submitted)\b/iu,
  },
  {
    own: true,
    name: 'letter-must-be',
    shape: new RegExp(
      `\\b(?:this|the|its) (?:annual |review |inspection |performance )*letter (?:must|has to) (?:also |then )?be ${done}\\b`,
      'iu',
    ),
  },
  {
    own: true,
    name: 'named-duty',
    shape: namedDuty,
  },
];

/** Every general wording holds one of these: most sentences hold none and need no closer look. */
const asking =
  /\b(?:you|your|asks?|asked|requires?|required|requirements?|requests?|requested|expects?|expected|must|shall|obliged|obligation|duty|duties|please|like|glad|grateful|pleased|letter|report|expect|need|want|look)\b/i;
const compiled = new WeakMap<Regime, DutyWording[]>();

/** The wording by which a sentence asks, the regime's own first; what else may count goes by whose words it is. Undefined when it asks nothing. */
export function dutyWordingOf(source: Source, words: string, voice: Voice): DutyWording | undefined {
  const own = source.found
    .flatMap(wordingsOf)
    .find(({ shape }) => shape.test(words) && (voice === 'inspectorate' || tellsOfOthers(source, words)));
  if (own !== undefined || !asking.test(words)) return own;
  const general =
    voice === 'inspectorate'
      ? [...toReader, ...ofCouncils, ofTheLetter]
      : [...ofCouncils, ofTheLetter, ...ownVoice];
  return general.find((one) => one.shape.test(words) && !(one.own && isOfInspectorate(source, one, words)));
}

/** "The Commission is under a duty to report …" is a duty of the Commission, and asks nothing of the council. */
function isOfInspectorate({ regimes }: Source, { shape }: DutyWording, words: string): boolean {
  const before = words.slice(0, shape.exec(words)!.index);
  const bodies = findNamedBodies(before, regimes).inspectorates.map(({ end }) => before.slice(end));
  const named = bareBody.exec(before)?.groups?.then;
  return [...bodies, ...(named === undefined ? [] : [named])].some((then) => straightOn.test(then));
}

const bareBody = /\b(?:Commission|Inspectorate|Ombudsman|Regulator)\b(?<then>.*)$/u;
/** Nothing between the body and its duty but small words. */
const straightOn =
  /^(?:[’']s)?(?:\s*\([^()]{2,20}\))?(?:[\s,]|\b(?:however|also|itself|therefore|though|now|too|is|are|has|have)\b)*$/iu;

/** A paper that uses a letter's wording tells of a duty only where it names who asks, the letter or the law. */
function tellsOfOthers({ regimes }: Source, words: string): boolean {
  if (/\b(?:letter|statut\w+|legislation|government|inspectorate)\b/i.test(words)) return true;
  return findNamedBodies(words, regimes).inspectorates.some(({ ambiguous }) => ambiguous === undefined);
}

function wordingsOf(regime: Regime): DutyWording[] {
  const known = compiled.get(regime);
  if (known !== undefined) return known;
  const made = regime.duties.printed.map((pattern) => ({
    name: regime.key,
    shape: new RegExp(pattern, 'iu'),
  }));
  compiled.set(regime, made);
  return made;
}
