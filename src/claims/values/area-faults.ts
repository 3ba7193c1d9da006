import type { ClaimFault } from '../../domain/claim-check.ts';
import { isStopWord, wordsOf } from '../../domain/stem-words.ts';
import { type FormMatcher, formMatcher } from '../../regimes/form-matcher.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import type { ClaimRule } from '../check-support.ts';

/** A judged area named in the claim that the evidence does not name, while the claim leaves out the one that the cited words name. */
export const areaFaults: ClaimRule = (claim, evidence, words) => {
  const find = areaMatcher(words.regimes);
  const claimed = find(claim.text);
  if (claimed.length === 0) return [];
  const known = new Set(
    [...evidence.sentences, ...evidence.frame].flatMap(({ text }) => find(text).map(({ value }) => value)),
  );
  const held = new Set([...evidence.sentences, ...evidence.frame].flatMap(({ stems }) => [...stems]));
  const said = new Set(claimed.map(({ value }) => value));
  const cited = evidence.sentences.flatMap(({ text }) => find(text));
  return claimed
    .filter(({ value, form }) => !known.has(value) && !tellingStems(form).every((stem) => held.has(stem)))
    .flatMap(({ value, start, end }): ClaimFault[] => {
      if (claimed.some((other) => other.start === start && known.has(other.value))) return [];
      const regime = value.split(' ')[0]!;
      const other = cited.find(
        (one) =>
          one.value.startsWith(`${regime} `) &&
          !said.has(one.value) &&
          !tellingStems(one.form).every((stem) => claim.stems.has(stem)),
      );
      if (other === undefined) return [];
      const name = claim.text.slice(start, end);
      return [{ kind: 'name', value: name, why: `“${name}” is not the area that the cited words speak of.` }];
    })
    .slice(0, 1);
};

function tellingStems(form: string): string[] {
  return wordsOf(form)
    .filter(({ text }) => !isStopWord(text))
    .map(({ stem }) => stem);
}

const made = new WeakMap<Regimes, FormMatcher<string>>();

/** Finds areas of two telling words or more; the value is regime and area. */
function areaMatcher(regimes: Regimes): FormMatcher<string> {
  const held = made.get(regimes);
  if (held !== undefined) return held;
  const entries = regimes.regimes.flatMap((regime) =>
    regime.areas
      .filter(({ overall }) => overall !== true)
      .flatMap(({ key, name, aliases }) =>
        [name, ...aliases].map((form) => ({ form, value: `${regime.key} ${key}` })),
      )
      .filter(({ form }) => tellingStems(form).length >= 2),
  );
  const built = formMatcher(entries, 'phrases');
  made.set(regimes, built);
  return built;
}
