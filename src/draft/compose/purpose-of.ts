import type { Block } from '../../domain/block.ts';
import type { ReadReport } from '../../domain/read-report.ts';
import type { Span } from '../../domain/span.ts';
import { isLabelled } from './is-labelled.ts';

/**
 * What a stretch of a letter is for. `about`: what the letter or review is, and what it does not cover. `evidence`: what it rests on.
 * `next`: what follows. `finding`: what was found. `summary`: a finding in the report's own summary. `reason`: why it goes to members.
 * `officers`: what officers wrote for one meeting, or about it. `nothing`: greetings, addresses, names.
 */
export type TextPurpose =
  | 'about'
  | 'evidence'
  | 'next'
  | 'finding'
  | 'summary'
  | 'reason'
  | 'implication'
  | 'officers'
  | 'nothing';

/** By the words of the nearest heading; the first that fits. */
const byHeading: readonly (readonly [TextPurpose, RegExp])[] = [
  ['reason', /^reasons? for (?:the )?(?:report|recommendation)/iu],
  [
    'implication',
    /\b(?:implications?|(?:environmental|equalit\p{L}*|community) impact|impact assessments?|risk(?:s| assessment)?|cost of|equalit|legal|financ|resources?)\b/iu,
  ],
  [
    'officers',
    /\b(?:decisions? (?:required|status)|recommendations?|background (?:papers|documents)|circulation|officers? to contact|contacts?|appendi(?:x|ces)|consultations?|wards|benefits|timetable for decisions?)\b/iu,
  ],
  ['about', /\b(?:local area|partnership) details\b|\babout the (?:local )?area\b/iu],
  [
    'evidence',
    /\b(?:evidence|methodology|how we|about (?:this|the) inspection|information about|scope|approach|sources|inspection team)\b/iu,
  ],
  ['next', /\b(?:inspection outcome|next steps|what happens next|follow.?up|monitoring|timetable)\b/iu],
  ['about', /\b(?:background|introduction|purpose|policy framework|context)\b/iu],
  ['summary', /\b(?:summary|headline|overall|key (?:findings|messages)|what is it like)\b/iu],
];

const greeting = /^(?:dear|yours|cc\b|copy(?:\s|:)|tel\b|email\b|e-mail\b|telephone\b|fax\b|www\.|https?:)/iu;
/** What a publisher prints in every report. */
const boilerplate =
  /^(?:the office for standards in education\b|if you would like a copy|you may re-?use this|this publication is available|interested in our work|textphone|to view this licence|any complaints about the inspection|©|crown copyright|published by)/iu;
const sign = /^(?:signed|chief executive|director of|head of|her majesty|his majesty)\b[^.]*$/iu;
const ofItself =
  /\b(?:this|the|that|\p{Lu}\p{L}+[’']s)\s+(?:annual\s+|covering\s+|annexed\s+)?(?:letter|report|review|annex|document|paper|inspection|assessment)\b[^.]{0,60}\b(?:accompan|sets? out|summaris|address|cover|focus|is (?:a|intended|based|the)|presents?|describes?|highlights?|does not|will|form|was|were|has been)|^this is (?:a|an|the)\b[^.]{0,40}\b(?:letter|report|paper|review|summary)\b/iu;
const limits =
  /\b(?:does|do|did) not (?:attempt|aim|seek|cover|review|look|include|inspect|consider)|\bfocus(?:es|ed)? on\b/iu;
const evidence =
  /\b(?:evidence|drawn? on|drawing on|these include|we (?:looked|spoke|met)|inspectors (?:looked|spoke|met))\b/iu;
const next =
  /\b(?:will (?:be|take|form|continue|review|visit|write|monitor|meet|publish|confirm)|is due (?:to|on|in)|next (?:review|meeting|inspection|visit))\b/iu;
const soon =
  /\b(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|review|publish|monitor|progress)/iu;
/** A statement of whoever wrote the paper about themselves, which nobody may take for an inspectorate's finding. */
const firstPerson =
  /\b(?:I|[Ww]e|us|[Oo]ur|[Mm]y)\b|^It is (?:good to see|fair to say)\b|\bis welcome(?:d)?\b/u;

/** A labelled line among the first blocks of a report says something of the report itself. */
const headBlocks = 20;

/** What is known of a stretch besides its words. `opening`: it stands in a letter before what the letter lists. */
interface Place {
  heading: Block | undefined;
  leadIn: Block | undefined;
  opening: boolean;
  /** What the source is called. */
  noun: string;
}

/** What a stretch is for, by its heading, its lead-in and its own words. */
export function purposeOf(content: ReadReport, block: Block, span: Span, place: Place): TextPurpose {
  const own = content.text.slice(span.startChar, span.endChar);
  if ([greeting, sign, boilerplate].some((pattern) => pattern.test(own)) || isAddress(own, block))
    return 'nothing';
  const { leadIn, heading } = place;
  if (isLabelled(own) && content.blocks.slice(0, headBlocks).includes(block)) return 'about';
  const words =
    leadIn !== undefined && block.kind === 'listItem'
      ? content.text.slice(leadIn.startChar, leadIn.endChar)
      : own;
  return byWords(words, headed(content, heading), place);
}

/** A line of an address or of a name: no sentence, and no item of a list. */
function isAddress(words: string, { kind }: Block): boolean {
  return (
    kind === 'paragraph' && !isLabelled(words) && words.length < 60 && !/[.:;?!]["”’)]?$/u.test(words.trim())
  );
}

function headed(content: ReadReport, heading: Block | undefined): TextPurpose | undefined {
  if (heading === undefined) return undefined;
  const words = content.text.slice(heading.startChar, heading.endChar);
  return byHeading.find(([, pattern]) => pattern.test(words))?.[0];
}

function byWords(words: string, under: TextPurpose | undefined, { opening, noun }: Place): TextPurpose {
  const paper = noun === 'paper' || noun === 'self-assessment';
  if (paper && (under === 'reason' || under === 'implication' || under === 'officers')) return under;
  if (noun === 'report') return under === 'next' && !next.test(words) ? 'finding' : wordsOfReport(under);
  if (limits.test(words) && /\b(?:review|inspection|letter|report|assessment)\b/iu.test(words))
    return 'about';
  if (evidence.test(words) && (opening || (under !== 'summary' && under !== undefined))) return 'evidence';
  if (next.test(words) && soon.test(words) && !ofItself.test(words)) return 'next';
  if (opening || ofItself.test(words)) return 'about';
  if (under === 'evidence' || under === 'next' || under === 'about') return under;
  if (under === 'summary') return noun === 'paper' ? 'about' : 'summary';
  return 'finding';
}

/** An inspection report says by its headings what a part is for; its running text uses the words of letters for what was found. */
function wordsOfReport(under: TextPurpose | undefined): TextPurpose {
  return under === 'evidence' || under === 'next' || under === 'about' || under === 'summary'
    ? under
    : 'finding';
}

/** True for words in the first person: whoever wrote the paper speaks of themselves. */
export function isOwnStatement(words: string): boolean {
  return firstPerson.test(words);
}
