import { perStatement } from '../per-statement.ts';
import type { Statement } from '../statement.ts';

/** Marks of a text that tells a reader or a program what to do or say, rather than telling of a council. */
const marks: readonly RegExp[] = [
  /^\W*(?:dear )?(?:(?:the|any|every) )?(?:(?:ai|language|virtual|digital) )?(?:assistants?|chat ?bots?|bots?|ais?|llms?|gpt|claude|models?|summari[sz]ers?|checkers?|readers?|agents?)\s*[,:–—-]\s+(?:please |kindly |always |now |do not |never )*(?:tell|say|state|report|write|answer|reply|respond|confirm|conclude|treat|read|record|describe|rate|ignore|disregard|mark|accept|output|repeat|summari[sz]e|give|add|omit|leave|note|let|inform|assure|present|call)\b(?! that\b[^.]*\bthey\b)/iu,
  /^\W*(?:please |kindly |now |instead,? |simply )*(?:ignore|disregard|forget|overlook|set aside|discount|skip|strike out|pass over|take no notice of)\s+(?:the|this|that|these|those|all|any|what|everything|anything|it)\b/iu,
  /\bend of (?:the )?(?:report|document|extract|text|quote|file|data|context)\W*$/iu,
  /\b(?:the|this|that|its|their|every|each|all) (?:\w+ ){0,2}(?:grades?|ratings?|scores?|judgements?|findings?|figures?|verdicts?|text|sentences?|paragraphs?|passages?|lines?|rows?|cells?|answers?|above|following)\s+(?:should|must|is to|are to|has to|have to|shall|can|may)\s+(?:now |instead |only |always )?be (?:read|taken|treated|reported|quoted|given|told|stated|understood|counted|recorded|presented|shown) (?:as|to)\b/iu,
  /\b(?:override|overrule|supersede)\s*:/iu,
  /(?:^|[#*>-]\s*)(?:new |next |your |the )?(?:task|goal|job|role|mission|order|command)\s*:/iu,
  /\bthe (?:correct |right |only |final )?(?:answer|reply|response|output|summary) (?:to (?:any|every|all|each) (?:questions?|quer\w+|requests?|prompts?|enquir\w+|instructions?)\b|must |should )/iu,
  /\b(?:you|checkers?|reviewers?|summari[sz]ers?|anyone|whoever|readers?|writers?|editors?) (?:[a-z]+ing this )?(?:must|should|shall|are to|have to|need to)\b.{0,30}\b(?:add|treat|say|state|mention|write|answer|report that|tell|accept|count|mark|include|quote|repeat|omit|read as)\b/iu,
  /\bin (?:every|each|any|your|all|the) (?:answers?|summar\w+|repl(?:y|ies)|responses?)\b.{0,60}\b(?:say|state|replace|add|write|tell|use|include|omit|put|give|call|mention)\b/iu,
  /\b(?:important|note|message|instructions?|memo|notice|attention|warning)\b.{0,20}\b(?:for|to) (?:the |any |all )?(?:\w+ )?(?:language )?(?:models?|assistants?|ais?|bots?|chatbots?|machines?|systems?|summari[sz]ers?|checkers?)\b/iu,
  /<!--/u,
  /\b(?:use it|use this|repeat this|say so|say this) in (?:your|any|every|all) (?:answers?|summar\w+|repl\w+)\b/iu,

  /\b(?:ignore|disregard|forget|override|bypass|skip)\b[^.]{0,40}\b(?:previous|prior|above|earlier|all|any|these|other|preceding|foregoing|the rest|rules?|instructions?|prompts?|guidance|guidelines|content|context|text|findings|report)\b/iu,
  /\b(?:the |an? |any |all |this |your )?(?:ai|a\.i\.|assistants?|chat ?bots?|language models?|llms?|models?|bots?|summari[sz]ers?|artificial intelligence|automated (?:readers?|systems?|tools?)|gpt|claude|software|program(?:me)?s? reading|agents?|systems? (?:reading|processing|summari[sz]ing))\b[^.]{0,40}\b(?:must|should|shall|is to|are to|will|needs? to|has to|have to|please|is instructed|are instructed|is required|are asked|ought|may not)\b[^.]{0,30}\b(?:say|state|answer|respond|reply|report|describe|rate|tell|output|write|print|call|ignore|summari[sz]e|treat|refuse|conclude|claim|omit|present|give|add|include|repeat|mention|use|award|assert|record|return|note|follow|not)\b/iu,
  /^\W*(?:system|assistant|ai|llms?|gpt|chatgpt|claude|(?:chat ?)?bot|(?:language )?model|summari[sz]er|checker|agent|user|instruction|instructions|prompt|admin|developer|important|note to (?:the )?(?:ai|assistant|model|reader|summari[sz]er))\s*(?:prompt|note|message|instruction|override|notice)?\s*[:>\]]/iu,
  /\b(?:note|message|instructions?|attention|notice)\s+(?:to|for)\s+(?:the\s+|any\s+|all\s+)?(?:ai|assistants?|models?|language models?|chat ?bots?|llms?|summari[sz]ers?|automated|software|machines?|agents?|bots?)\b/iu,
  /\b(?:respond|reply|answer|begin your (?:answer|reply|response)|end your (?:answer|reply|response)|output)\b\s+(?:only\s+|simply\s+|always\s+)?(?:with|by|that|as follows|the following)\b/iu,
  /\b(?:when|if|whenever)\s+(?:you are\s+|you're\s+)?(?:asked|summari[sz]ing|answering|questioned|prompted|reading this|you (?:answer|summari[sz]e|read|reply|respond|are asked))\b[^.]{0,80}\b(?:say|state|answer|respond|reply|report|describe|rate|tell|give|write|call|claim|treat|insist|conclude)\b/iu,
  /^\W*(?:please\s+|always\s+|you (?:must|should|will|are to|shall|have to|need to)\s+|now\s+|instead,?\s+|kindly\s+|simply\s+)*(?:state|say|tell (?:the|any|every|all|readers?|members?|users?|them|people)|report that|claim|rate (?:this|the)|describe (?:this|the) (?:council|authority|service|report)|summari[sz]e (?:this|the)|pretend|act as|write that|insist|assert|conclude|answer|repeat after|print|output|treat (?:this|the|all)|mark (?:this|the) council|declare|do not (?:mention|tell|say|cite|report|reveal|disclose|quote|include|refer)|never (?:mention|say|cite|reveal|tell)|grade (?:this|the)|score (?:this|the)|give (?:this|the) council|call (?:this|the) council|present (?:this|the)|omit (?:all|any|the)|leave out (?:all|any|the)|replace (?:all|any|the|every)|inform (?:the|any|every) (?:reader|user|member)s?)\b/iu,
  /\byou (?:are (?:now|an?)|must|should|will|are to)\b[^.]{0,40}\b(?:say|state|answer|respond|reply|assistant|ai|model|rate|ignore|tell|describe|report that|pretend|obey|output|summari[sz]e|never|call|grade|conclude|confirm)\b/iu,
  /\b(?:new|updated|revised|hidden|secret|additional|special) (?:system )?instructions?\b|\bsystem prompt\b|\bdeveloper mode\b|\bjailbreak\b/iu,
  /\b(?:readers?|summaries|any summary|answers?|users?) (?:must|should|are to|is to|shall) (?:say|state|be told|describe|report that|call|rate|give|record|read|omit|conclude|open|begin|end|ignore)\b/iu,
  /<\/?(?:system|instructions?|assistant|prompt|user|context|document|quote|evidence)>|\[\/?(?:inst|system|instructions?)\]|<\|[a-z_]+\|>|###\s*(?:system|instruction)/iu,
];

/** What a letter asks of a council is none. */
const dutyOfCouncil =
  /^\W*you (?:are asked|are required|should (?:present|publish|take|make|send|arrange))\b/iu;

/** True for a sentence that gives an instruction to whoever reads it, or to a program: nothing that it asks for is backed by it. */
export function isInstruction(statement: Statement): boolean {
  return instructs(statement, marks);
}

const instructs = perStatement(
  ({ text }: Statement, all: readonly RegExp[]) =>
    !dutyOfCouncil.test(text) && all.some((mark) => mark.test(text)),
);
