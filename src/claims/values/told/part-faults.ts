import { contentStems } from '../../../domain/stem-words.ts';
import type { ClaimRule } from '../../check-support.ts';
import { compareFigures } from '../compare-figures.ts';
import { marked } from '../marked.ts';

const partly = /^ (?:of (?:them|these|those|which|whom))\b(?<of>[^.;,]*)/u;

/** "640, 210 of them for children in care" told as "210 in all": a part for the whole, where the claim leaves out what makes it one. */
export const partFaults: ClaimRule = (claim, evidence, words) => {
  if (evidence.rows !== undefined) return [];
  const said = marked(claim, words).figures;
  const parts = evidence.sentences.flatMap((one) =>
    marked(one, words).figures.flatMap((figure, at, all) => {
      if (!all.slice(0, at).some(({ value }) => value > figure.value)) return [];
      const stems = contentStems(partly.exec(one.text.slice(figure.end))?.groups?.of ?? '');
      return stems.length === 0 ? [] : [{ figure, stems }];
    }),
  );
  const found = said.find((figure) =>
    parts.some(
      (part) =>
        compareFigures(figure, part.figure, evidence) === 'same' &&
        (/\bin (?:all|total)\b/u.test(claim.folded) || part.stems.every((stem) => !claim.stems.has(stem))),
    ),
  );
  if (found === undefined) return [];
  return [
    {
      kind: 'number',
      value: found.text,
      why: `“${found.text}” is only a part of what the claim speaks of.`,
    },
  ];
};
