import type { Unit } from '../aligned-clauses.ts';
import { askingVerbs } from '../lexicon/modality-words.ts';

const asking =
  /\b(?:improve|improvement|recommend\w*|action|actions|must|should|priorit\w+|next steps|areas? (?:for|of) development|needs? to|required|weakness\w*|to do|duties|expectations?)\b/iu;

/** True when the citation asks for something: by its heading, or as an order ("Ensure that…"). */
export function asksFor(units: readonly Unit[]): boolean {
  return units.some(({ meaning, frame }) =>
    frame
      ? asking.test(meaning.statement.text)
      : askingVerbs.has(meaning.statement.words[0]?.text ?? '') ||
        meaning.tokens.some((one) => one.mode === 'duty'),
  );
}
