import type { Unsupported } from '../../answer/check-claim.ts';
import type { DraftParagraph } from '../../domain/draft.ts';
import { figuresIn } from './figures-in.ts';

const pair = /\b(?:from|between)\s(?<first>[^.;]{1,40}?)\s(?:to|and)\s(?<second>[^.;]{1,30})/giu;

/** Pairs ("from 45% to 30%") whose figures the cited words give the other way round. */
export function turnedFigures({
  text,
  citations,
}: Pick<DraftParagraph, 'text' | 'citations'>): Unsupported[] {
  const pairs = (words: string) =>
    [...words.matchAll(pair)].flatMap(({ groups, 0: whole }) => {
      const first = figuresIn(groups!.first!)[0]?.key;
      const second = figuresIn(groups!.second!)[0]?.key;
      return first === undefined || second === undefined || first === second
        ? []
        : [{ first, second, whole }];
    });
  const cited = citations.flatMap(({ quote }) => pairs(quote));
  const holds = (first: string, second: string) =>
    cited.some((one) => one.first === first && one.second === second);
  return pairs(text)
    .filter(({ first, second }) => !holds(first, second) && holds(second, first))
    .map(({ whole }) => ({
      value: { kind: 'number', text: whole },
      why: `“${whole}” is the other way round in the cited words`,
    }));
}
