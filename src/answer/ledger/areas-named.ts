import type { Regime } from '../../regimes/regime.ts';

/** An area of a regime, and the words of a question that name it. */
export interface NamedArea {
  key: string;
  words: string;
}

/** The areas whose name or alias a question prints; of two that overlap the longer. The overall ones are left out. */
export function areasNamed(text: string, { areas }: Pick<Regime, 'areas'>): NamedArea[] {
  const asked = plain(text);
  const named = areas.flatMap(({ key, name, aliases, overall }) =>
    [name, ...aliases].flatMap((words) => {
      const at = asked.indexOf(plain(words));
      return at < 0 || overall ? [] : [{ key, words, at, end: at + plain(words).length }];
    }),
  );
  return named.filter(
    (one) =>
      !named.some(
        (other) => other.at <= one.at && other.end >= one.end && other.words.length > one.words.length,
      ),
  );
}

/** Words alone, with a space around each. */
function plain(words: string): string {
  return ` ${(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
