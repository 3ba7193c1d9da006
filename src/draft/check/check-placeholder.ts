import type { Unsupported } from '../../answer/check-claim.ts';
import type { DraftParagraph } from '../../domain/draft.ts';

const between = /^[\s[\]()–—:|,.-]*(?:for(?:\s+the)?)?[\s[\]()–—:|,.-]*$/iu;

/**
 * A placeholder says what is wanted, who fills it and why, after its label, and nothing else: whatever else stands in it was filled in
 * by nobody. A Yes or No beside a choice is such a thing.
 */
export function checkPlaceholder({ text, cells, placeholder }: DraftParagraph): Unsupported[] {
  if (placeholder === undefined)
    return [
      { value: { kind: 'name', text }, why: 'it is marked as a placeholder and does not say for whom' },
    ];
  const { what, for: whose, why } = placeholder;
  // The label is the house style's; it stands before the marked words.
  const label = cells?.[0] ?? /^[^[]*(?=\[)/u.exec(text)?.[0] ?? '';
  // A row may print its label again as what is wanted.
  const head = label.replace(/[\s:|]+$/u, '');
  const own = [why, what, whose, head]
    .filter((words) => words !== '')
    .reduce((left, words) => left.replaceAll(words, ' '), text);
  const stray = own
    .replace(/\bfor the\b|\bfor\b/giu, ' ')
    .replace(/[\s[\]()–—:|,.-]+/gu, ' ')
    .trim();
  if (between.test(own) || stray === '') return checkLabel(label);
  return [
    {
      value: { kind: 'name', text: stray },
      why: `“${stray}” stands in a placeholder that only a person may fill`,
    },
  ];
}

function checkLabel(label: string): Unsupported[] {
  const answer = /(?:^|[:|]\s*)(?<said>yes|no)\b\s*$/iu.exec(label.trim().replace(/[:|]\s*$/u, ''))?.groups
    ?.said;
  return answer === undefined
    ? []
    : [
        {
          value: { kind: 'negation', text: answer },
          why: `“${answer}” stands where only a person may answer`,
        },
      ];
}
