import type { Source } from '../source.ts';
import { gradeForms, plainForm } from './grade-forms.ts';

const ofAScale =
  /\b(?:each|every|all|both|they|outcomes?|statements?|standards?|themes?|councils|authorities)\b[^.;]{0,60}\b(?:is|are|was|were|can be|may be)\s+(?:then\s+)?(?:scored|graded|rated|judged)\b[^.;]{0,30}\b(?:from|as one of|as either|on a)\b|\bscale (?:of|from|runs)\b|\b(?:four|five|three|possible) (?:grades|ratings|scores|levels|judgements)\b|\bfrom \d \([^)]{3,40}\) to \d\b/iu;
const range = /\b\d{2}\s*(?:to|–|-)\s*\d{2,3}\s?%/u;
/** "A red flag marks …", "Good means …" */
const means =
  /^(?:an?|the|each)?\s*["'“‘]?(?<what>[\p{L}\s/-]{3,50}?)["'”’]?\s+(?:marks?|means?|denotes?|signif(?:y|ies)|indicates?|is (?:given|awarded|used) (?:where|when|to|if)|are (?:given|awarded|used) (?:where|when|to|if))\b/iu;

/** True for words that explain the grades of a scale: a judgement of nobody. */
export function explainsScale(source: Source, words: string): boolean {
  if (ofAScale.test(words) || range.test(words)) return true;
  const start = words.replace(/^[\s•◆◼▪●■-]+/u, '');
  const forms = formsOf(source);
  const what = plainForm(means.exec(start)?.groups?.what ?? '');
  if (what !== '' && forms.all.some((form) => what === form || what.endsWith(` ${form}`))) return true;
  const plain = start.toLowerCase();
  return forms.graded.some((form) => plain.startsWith(form) && /^\s*[–—:=-]/u.test(start.slice(form.length)));
}

const held = new WeakMap<Source, { graded: string[]; all: string[] }>();

function formsOf(source: Source): { graded: string[]; all: string[] } {
  const known = held.get(source);
  if (known !== undefined) return known;
  const graded = [...new Set(gradeForms(source.found).map(({ form }) => form))];
  const every = source.found.flatMap(({ scales }) =>
    scales.flatMap(({ grades }) => grades.flatMap(({ printed }) => printed.map(plainForm))),
  );
  const made = { graded, all: [...new Set(every)] };
  held.set(source, made);
  return made;
}
