import type { Draft } from '../../domain/draft.ts';
import type { DraftFinding } from '../../domain/draft-finding.ts';
import type { Finding } from '../../domain/finding.ts';
import { foldWords } from '../../domain/fold-words.ts';
import { AppError } from '../../errors.ts';
import { isAdverse } from '../check/find-draft-omissions.ts';
import { samePlace } from './stands-together.ts';

/** Every finding of a letter that its draft has to give or to leave out, in print order; what the council itself says of implications is not. */
export function listDraftFindings(draft: Draft, findings: readonly Finding[]): DraftFinding[] {
  return toGive(findings).map((finding, at) => {
    const { kind, citation } = finding;
    const left = draft.leftOut.find((one) => one.kind === kind && samePlace(one.citation, citation));
    return {
      number: at + 1,
      kind,
      text: citation.quote,
      label: citation.label,
      adverse: isAdverse(finding),
      given: left === undefined,
      ...(left?.reason === undefined ? {} : { reason: left.reason }),
      ...(left?.by === undefined ? {} : { by: left.by }),
    };
  });
}

/**
 * The finding that a person names by its number in that list, or by the beginning of its words.
 * @throws AppError `finding_unknown` when none is so named, `usage` when several are.
 */
export function findNamed(findings: readonly Finding[], name: string): Finding {
  const all = toGive(findings);
  const words = foldWords(name);
  const numbered = /^\d+$/u.test(words) ? all[Number(words) - 1] : undefined;
  if (numbered !== undefined) return numbered;
  const begun = words === '' ? [] : all.filter(({ citation }) => foldWords(citation.quote).startsWith(words));
  const [finding, ...others] = begun;
  if (finding !== undefined && others.length === 0) return finding;
  const list = '“rapporteur drafts show ID --findings” lists them with their numbers.';
  if (finding === undefined)
    throw new AppError('finding_unknown', `The letter has no finding “${name}”. ${list}`);
  const numbers = begun.map((one) => all.indexOf(one) + 1).join(', ');
  throw new AppError('usage', `“${name}” begins findings ${numbers}. Name one by its number: ${list}`);
}

function toGive(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ kind }) => kind !== 'implication');
}
