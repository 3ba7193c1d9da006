const bullet = /^\s*(?:[-*•◦–]|\d{1,2}[.)])\s+/u;
const heading = /^\s*#{1,6}\s+/u;
const emphasis = /\*\*|__|`|(?<![\p{L}\p{N}*])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}*])/gu;
const wholeLineBold = /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__):?\s*$/u;

/** Where a sentence stands in its line, and whether anything is cited for it. */
export interface LinePlace {
  beginsLine: boolean;
  endsLine: boolean;
  cited: boolean;
}

/**
 * A sentence without Markdown: bullets, numbers of a list, bold, bars of a table. Empty for what is no sentence: a rule, a heading, or a line that only
 * leads in what follows, when nothing is cited for it.
 */
export function tidyLine(raw: string, { beginsLine, endsLine, cited }: LinePlace): string {
  const isHeading = beginsLine && endsLine && (heading.test(raw) || wholeLineBold.test(raw));
  const opened = beginsLine ? raw.replace(heading, '').replace(bullet, '') : raw;
  const text = opened
    .replace(emphasis, '')
    .replace(/^\s*\||\|\s*$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?](?:\s|$))/gu, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return '';
  return !cited && (isHeading || text.endsWith(':')) ? '' : text;
}
