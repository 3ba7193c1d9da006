import type { Asked } from '../domain/asked.ts';

/** "Which trust", "name the other councils": a body is asked for by its name. */
const asksWhichBody =
  /\b(?:which|what|name|list)\s+(?:the\s+|other\s+){0,2}(?:\p{L}+\s+)?(?:councils?|authorit(?:y|ies)|trusts?|compan(?:y|ies)|schools?|hospitals?|universit(?:y|ies)|charit(?:y|ies)|firms?)\b/iu;
const properName =
  /(?<=[\p{Ll}\p{N},(] )\p{Lu}[\p{Ll}’'-]+(?: (?:of|and|for|the) (?=\p{Lu})| \p{Lu}[\p{L}’'-]+)*/gu;
const generic =
  /^(?:County|City|Borough|District|Unitary|Metropolitan|NHS|Local|Authority|Authorities|Councils?|Trusts?|Schools?|Hospitals?)(?: (?:and|or) .*)?$/u;

/** True when no body is asked for by its name, or the words hold a proper name that the question does not. */
export function namesAnother(text: string, asked: Asked): boolean {
  if (!asksWhichBody.test(asked.text)) return true;
  return [...text.matchAll(properName)].some(([name]) => !generic.test(name) && !asked.text.includes(name));
}
