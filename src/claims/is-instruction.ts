import type { Statement } from './statement.ts';

const toProgram =
  /\b(?:ai|chatbot|(?:language )?models?|assistants?|llms?|prompt|system message|summari[sz]er|bot|automated (?:reader|tool|system)s?)\b.{0,60}\b(?:must|should|shall|will|are to|is to|please|asked|instructed|told|state|say|report|answer|reply|respond|write|treat|ignore)\b/u;
const toOverride =
  /\b(?:ignore|disregard|forget|override|discard)\b.{0,40}\b(?:previous|prior|above|earlier|preceding|other|all|any|your|these|the)\b.{0,40}\b(?:instructions?|text|rules?|guidance|prompts?|findings?|content|directions?|report|evidence|sentences?|judgements?)\b/u;
const toWriter =
  /^(?:\W|note to|important|n\.?b\.?|attention|instruction|system|reader|readers|summarisers?|please|now|instead|if you are|when (?:summarising|asked|answering|reporting|quoting|describing)|anyone|whoever|all summaries|any summary|the summary|your (?:answer|summary|reply))?.{0,60}\b(?:you must|you should|you are (?:to|now)|must (?:say|state|report|be (?:described|reported|summarised|presented) as)|(?:please|always|only|simply|just|instead,?) (?:say|state|tell|report|answer|reply|respond|write|describe|output|conclude|rate))\b/u;
const imperative =
  /^\W*(?:say|state|tell (?:the |all |any )?(?:reader|user|member|councillor)s?|report|answer|reply|respond|output|write|conclude|describe (?:the|this|it)|do not (?:mention|report|disclose|tell|say|repeat|cite|include|reveal|summari[sz]e)|pretend|act as|treat (?:the|this|every|all))\b.{0,40}\b(?:that|with|only|any|the|as|this)\b/u;
const dutyOfCouncil =
  /^\W*(?:you (?:are asked|are required|should (?:present|publish|take|make|send|arrange)))\b/u;

/** True for a sentence that tells whoever reads it, or a program, what to say or to leave out. What a letter asks of a council is none. */
export function isInstruction({ folded }: Statement): boolean {
  if (dutyOfCouncil.test(folded)) return false;
  if (toOverride.test(folded) || toProgram.test(folded) || imperative.test(folded)) return true;
  return (
    toWriter.test(folded) &&
    /\b(?:say|state|tell|report(?:ed)?|answer|reply|respond|write|describe[d]?|output|conclude|summari[sz]e[d]?|rate[d]?)\b/u.test(
      folded,
    )
  );
}
