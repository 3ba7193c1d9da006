import type { ClaimFault } from '../../domain/claim-check.ts';
import type { ClaimRule } from '../check-support.ts';
import { entityWords } from './entity-words.ts';

interface Entity {
  sort: string;
  pattern: RegExp;
  /** False for one that a claim may name freely. */
  checked: boolean;
}

let made: Entity[] | undefined;

/** A service, board, post or the like of the claim that the evidence does not name, while the claim leaves out another of its sort that the cited words do name. */
export const entityFaults: ClaimRule = (claim, evidence) => {
  const cited = evidence.sentences.map(({ folded }) => folded).join(' | ');
  for (const { sort, pattern, checked } of entities()) {
    const found = pattern.exec(claim.folded)?.[0];
    if (!checked || found === undefined || pattern.test(evidence.folded)) continue;
    const left = entities().find(
      (other) =>
        other.sort === sort &&
        other.pattern !== pattern &&
        other.pattern.test(cited) &&
        !other.pattern.test(claim.folded),
    );
    if (left === undefined) continue;
    const fault: ClaimFault = {
      kind: 'name',
      value: found,
      why: `“${found}” is not named in the cited words, which speak of “${left.pattern.exec(cited)![0]}”.`,
    };
    return [fault];
  }
  return [];
};

function entities(): Entity[] {
  made ??= Object.entries(entityWords).flatMap(([sort, all]) =>
    all.map((names) => ({
      sort,
      pattern: patternOf(names.replace('!', '')),
      checked: !names.startsWith('!'),
    })),
  );
  return made;
}

function patternOf(names: string): RegExp {
  const words = names.split('|').map((name) => name.replaceAll('*', '[\\p{L}-]*'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
