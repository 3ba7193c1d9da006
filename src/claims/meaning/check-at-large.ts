import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import { type Statement, statementOf } from '../statement.ts';
import {
  anyMode,
  anyNegative,
  anyPart,
  bareMode,
  denial,
  openColumn,
  partDenial,
  toldAsDone,
  toldAsOpen,
} from './lexicon/bare-words.ts';

/** "Not only late but poor" denies nothing. */
const denialInForm = /\bnot (?:only|just|merely|least)\b|\b(?:more|as) often (?:than|as) not\b/giu;

/** Where a sentence goes on to something else, which a claim may leave out. */
const joint =
  /[;:]\s|,?\s(?:although|though|but|while|whereas|and|which|who|because|so|yet|however|where|when|if|unless|or)\s/iu;

const both = /\bboth\b/iu;

/**
 * What needs no word of the claim to be matched with one of the cited: it denies, and nothing there denies or is wanting; the words it tells deny, and
 * it holds no such word; those words only mean or ask for a thing, and the claim tells it as done without a word of either; a row's figure told as
 * still to come. The word lists that would excuse it are broad, so that an honest claim always finds one.
 */
export function checkAtLarge(claim: Statement, evidence: Evidence): ClaimFault[] {
  const texts = [evidence.quote, ...evidence.context];
  const said = claim.text.replace(denialInForm, '');
  if (denial.test(said) && !texts.some((text) => anyNegative.test(text)))
    return [
      fault('negation', 'The claim denies, and nothing in the cited words does.', denial.exec(said)?.[0]),
    ];
  if (/\bneither\b/iu.test(evidence.quote) && both.test(claim.text) && !both.test(evidence.quote))
    return [fault('negation', 'What the cited words say of neither, the claim says of both.', 'both')];
  if (evidence.row !== undefined)
    return toldAsOpen.test(claim.text) && !texts.some((text) => openColumn.test(text))
      ? [fault('modality', 'The row tells a figure as it is.', toldAsOpen.exec(claim.text)?.[0])]
      : [];
  const told = nearest(claim, evidence.sentences.flatMap(({ text }) => text.split(joint)).map(statementOf));
  if (told === undefined) return [];
  const denied = denial.exec(told.text.replace(denialInForm, ''));
  if (denied !== null && !anyNegative.test(claim.text))
    return [fault('negation', `The cited words deny (“${denied[0]}”); the claim does not.`)];
  if (partDenial.test(told.text) && denial.test(said) && !anyPart.test(claim.text))
    return [fault('quantifier', `The cited words deny it in part (“${partDenial.exec(told.text)![0]}”).`)];
  if (bareMode.test(told.text) && !anyMode.test(claim.text) && toldAsDone.test(claim.text))
    return [
      fault(
        'modality',
        `The cited words tell it with “${bareMode.exec(told.text)![0]}”; the claim, as done.`,
      ),
    ];
  return [];
}

function fault(kind: ClaimFault['kind'], why: string, value?: string): ClaimFault {
  return value === undefined ? { kind, why } : { kind, value, why };
}

/** The part of a sentence with the largest share of its words in the claim. */
function nearest({ stems }: Statement, sentences: readonly Statement[]): Statement | undefined {
  const share = (one: Statement) =>
    [...one.stems].filter((stem) => stems.has(stem)).length / Math.max(1, one.stems.size);
  return sentences.reduce<Statement | undefined>(
    (best, one) => (best === undefined || share(one) > share(best) ? one : best),
    undefined,
  );
}
