import type { Block } from '../../domain/block.ts';
import type { StatedFact } from '../../domain/read-report.ts';
import type { Span } from '../../domain/span.ts';
import { fact } from './stated-fact.ts';
import type { StatedField } from './stated-fields.ts';

const NAME = "\\p{Lu}[\\p{L}’'-]*\\p{L}";
const LINK = '(?:upon|on|and|of|the|with|in|under|le|by)';
const WITH_COUNCIL = new RegExp(
  `${NAME}(?:[ -](?:${LINK} ){0,2}${NAME}){0,6} (?:council|Council|COUNCIL)(?![’'\\p{L}])`,
  'gu',
);
const BOROUGH_OF = new RegExp(
  `(?:London|Royal|Metropolitan|LONDON|ROYAL) (?:Borough|BOROUGH)(?: Council)? (?:of|OF) ${NAME}(?: (?:${LINK} ){0,2}${NAME}){0,4}`,
  'gu',
);
const INSPECTED =
  /^Inspection of (?:the )?(.+?)(?:[’']s?)? (?:local authority|children[’']s services|Children|SEND|adult|area)/;
const COUNCIL_FIELD = /^(?:name of )?(?:the )?(?:local authority|council|authority|local area)(?: name)?$/i;
const GENERIC =
  /^(?:the|a|our|your|this|each|every|full|local|city|county|borough|district|metropolitan|unitary|town|parish|joint|other|both|neighbouring|of|and|meeting|dear|to|for|from|by)$/i;
/** "of" after one of these belongs to the name: "City of …", "Isle of …". */
const PART_OF_NAME = /(?:^|\s)(?:city|borough(?: council)?|isles?|vale|forest|council)$/i;
const LEAD = /^(?:The|Our|This|Dear|To|For|From|By|At|In|And|That|While|When|Since|As|Meeting|Report) /;
/** Councils that govern no place. */
const NO_PLACE =
  /\b(?:general|medical|nursing|research|arts|privy|youth|funding|sports|british|national|social care|professions|learning|skills|education|audit|legal|works|chiefs|children|children[’']s|young people[’']s|care|parents|shadow|student|school)\b[^,]*council$/i;
const BODY_REACH = 400_000;

/**
 * The council the report is about or from: a field of its form, its head, the place an inspection names, else the
 * council named most often in the text. Absent when only "the Council" is printed.
 */
export function stateCouncil(
  text: string,
  blocks: Block[],
  head: number,
  fields: StatedField[],
): StatedFact | undefined {
  const field = fields.find((each) => each.block <= head + 1 && COUNCIL_FIELD.test(each.name));
  if (field) return fact(text, field.value);
  const headEnd = blocks[Math.max(0, head - 1)]?.endChar ?? 0;
  const named = councilsIn(text, 0, headEnd)[0];
  if (named) return fact(text, named);
  const place = inspectedPlace(text, blocks.slice(0, Math.max(1, head)));
  const often = mostOften(text, councilsIn(text, headEnd, Math.min(text.length, BODY_REACH)));
  return place ?? (often && fact(text, often));
}

function councilsIn(text: string, from: number, to: number): Span[] {
  const part = text.slice(from, to);
  const found = [...part.matchAll(BOROUGH_OF), ...part.matchAll(WITH_COUNCIL)].flatMap((match) => {
    const span = withoutLead(match[0]);
    return span === undefined
      ? []
      : [{ startChar: from + match.index + span, endChar: from + match.index + match[0].length }];
  });
  return found.sort((a, b) => a.startChar - b.startChar);
}

/** Where the council's own name begins in "Inspection of Fernshire Council"; undefined when it has none. */
function withoutLead(words: string): number | undefined {
  if (NO_PLACE.test(words)) return undefined;
  let start = 0;
  for (const link of words.matchAll(/ (?:of the|of|by|in|the) /gi)) {
    const ownName = PART_OF_NAME.test(words.slice(start, link.index));
    if (!ownName && !/^ of $/i.test(words.slice(start, link.index))) start = link.index + link[0].length;
  }
  for (let lead = LEAD.exec(words.slice(start)); lead; lead = LEAD.exec(words.slice(start)))
    start += lead[0].length;
  const name = words.slice(start);
  if (/ borough(?: council)? of /i.test(name)) return start;
  const ownWords = name.split(/[ -]/).slice(0, -1);
  return ownWords.every((word) => GENERIC.test(word)) ? undefined : start;
}

function inspectedPlace(text: string, head: Block[]): StatedFact | undefined {
  for (const [at, block] of head.entries()) {
    if (block.kind === 'table') continue;
    const words = text.slice(block.bodyStart, block.endChar);
    const found = INSPECTED.exec(words);
    if (found && !/\b(?:services|children|arrangements)\b/i.test(found[1]!)) {
      const startChar = block.bodyStart + words.indexOf(found[1]!);
      return fact(text, { startChar, endChar: startChar + found[1]!.length });
    }
    const next = head[at + 1];
    const titled =
      next &&
      /^(?:Joint )?(?:area )?(?:inspection|review|assessment)\b/i.test(
        text.slice(next.bodyStart, next.endChar),
      );
    if (at === 0 && titled && words.split(' ').length <= 5)
      return fact(text, { startChar: block.bodyStart, endChar: block.endChar });
  }
  return undefined;
}

function mostOften(text: string, spans: Span[]): Span | undefined {
  const counts = new Map<string, number>();
  const key = (span: Span) => text.slice(span.startChar, span.endChar).toLowerCase();
  for (const span of spans) counts.set(key(span), (counts.get(key(span)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return spans.find((span) => counts.get(key(span)) === most);
}
