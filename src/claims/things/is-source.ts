import type { Statement } from '../statement.ts';
import type { ThingMention } from './things-in.ts';

/** What reports call themselves and one another. */
const documents = new Set([
  'annual review',
  'self evaluation',
  'inspection',
  'focused visit',
  'monitoring visit',
  'joint area review',
  'joint targeted area inspection',
  'annual performance assessment',
  'comprehensive performance assessment',
  'comprehensive area assessment',
  'corporate assessment',
  'area assessment',
  'local account',
]);
const telling =
  /^(?:say|says|said|find|finds|found|note|notes|noted|report|reports|reported|state|states|stated|show|shows|showed|give|gives|gave|rate|rates|rated|conclude|concludes|concluded|judge|judges|judged|describe|describes|described|record|records|recorded|call|calls|called|praise|praised|praises|ask|asks|asked|list|lists|listed|identify|identifies|identified|put|puts|name|names|named|highlight|highlights|highlighted|warn|warns|warned|commend|commends|commended)$/u;
const reach = 3;

/** True for a report named as where the claim comes from: "the annual review found", "in its self-assessment, …". */
export function isSource({ thing, from, to }: ThingMention, { text, words }: Statement): boolean {
  if (!documents.has(thing.id)) return false;
  if (words.slice(to, to + reach).some((word) => telling.test(word.text))) return true;
  const opens =
    words.slice(0, from).some((word) => /^(?:in|according|under|at|by)$/u.test(word.text)) && from <= 6;
  return opens && words[to] !== undefined && /[,:]/u.test(text.slice(words[to - 1]!.end, words[to]!.start));
}
