import type { Evidence } from '../evidence.ts';

const printed = new WeakMap<Evidence, ReadonlySet<string>>();

/** Every acronym that the evidence prints, in small letters, without the ending of a plural. */
export function printedAcronyms(evidence: Evidence): ReadonlySet<string> {
  const known = printed.get(evidence);
  if (known !== undefined) return known;
  const found = [...evidence.sentences, ...evidence.frame].flatMap(
    (one) => one.text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}&]+(?=s?(?![\p{L}\p{N}]))/gu) ?? [],
  );
  const all = new Set(found.map((one) => one.toLowerCase()));
  printed.set(evidence, all);
  return all;
}
