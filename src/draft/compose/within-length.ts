import type { Letter } from '../../domain/letter.ts';
import { overlaps } from '../../domain/overlaps.ts';
import { isTold } from './is-told.ts';
import { mostText } from './most-text.ts';
import type { PlacedText } from './place-text.ts';
import { printedWords } from './printed-words.ts';

/** How many listed items show that a report lists what must improve. */
const fewestListed = 3;

/** What stands under such a heading is told of every report, however long. */
const urgentHeading =
  /\bpriority action|\bmust (?:improve|do)|\bneeds? to (?:improve|do)|\bareas? for improvement|\burgent/iu;

/** Words with which running text says that something is not as it should be. */
const adverse =
  /\b(?:improve(?:ment|ments)?|not (?:yet|always|enough|been|as)|fail\p{L}*|poor\p{L}*|weak\p{L}*|inadequa\p{L}*|inconsisten\p{L}*|insufficient\p{L}*|below|lower than|worse\p{L}*|declin\p{L}*|fell|fallen|deteriorat\p{L}*|delay\p{L}*|backlogs?|drift|concern\p{L}*|critici\p{L}*|complain\p{L}*|gaps?|risks?|shortfall\p{L}*|overspen\p{L}*|too (?:many|few|long|slow\p{L}*|often|late)|lack\p{L}*|challeng\p{L}*|barrier\p{L}*|block(?:er|age)s?|bureaucra\p{L}*|further work|needs? to|must|should|required?|reconsider\p{L}*|re-considered|some distance|vacanc\p{L}*|turnover)\b/iu;

/**
 * All of a short letter. Of a long report what it says of itself, its summary, and every stretch that holds a finding told in running
 * text; and, where nothing lists what must improve, every stretch that has a word for it.
 */
export function withinLength(letter: Letter, texts: PlacedText[]): PlacedText[] {
  const told = texts.filter(({ purpose }) => purpose !== 'nothing');
  const length = told.reduce((sum, { span }) => sum + span.endChar - span.startChar, 0);
  if (length <= mostText) return told;
  const summary = new Set(summaryOf(letter, told));
  const found = letter.extraction.findings
    .filter(({ foundBy }) => isTold(foundBy))
    .map(({ citation }) => citation);
  const listed = listsFaults(letter);
  return told.flatMap((text) => {
    if (summary.has(text)) return [{ ...text, leading: true as const }];
    if (text.purpose !== 'finding' && text.purpose !== 'summary') return [text];
    const holds = found.some((one) => overlaps(one, text.span));
    const urgent = text.heading !== undefined && urgentHeading.test(printedWords(letter, text.heading));
    return holds || urgent || (!listed && adverse.test(printedWords(letter, text.span))) ? [text] : [];
  });
}

/** What stands under the first heading of a summary; where there is none, what follows the grades up to the next heading. */
function summaryOf({ extraction }: Letter, told: readonly PlacedText[]): PlacedText[] {
  const headed = told.find(({ purpose }) => purpose === 'summary');
  if (headed !== undefined)
    return told.filter(({ purpose, heading }) => purpose === 'summary' && heading === headed.heading);
  const graded = extraction.findings.filter(({ kind, foundBy }) => kind === 'judgement' && !isTold(foundBy));
  const first = graded[0]?.citation.pageNumber;
  const last = graded.filter(({ citation }) => citation.pageNumber === first).at(-1);
  const after = told.find(({ span }) => last !== undefined && span.startChar >= last.citation.endChar);
  return after === undefined
    ? []
    : told.filter(({ heading, span }) => heading === after.heading && span.startChar >= after.span.startChar);
}

/** An inspectorate's report that lists areas for improvement lists all of them; a council's paper lists what its writers chose. */
function listsFaults({ extraction }: Letter): boolean {
  const items = extraction.findings.filter(
    ({ kind, foundBy }) =>
      (kind === 'areaForImprovement' || kind === 'priorityAction' || kind === 'recommendation') &&
      !isTold(foundBy),
  );
  return extraction.report.voice === 'inspectorate' && items.length >= fewestListed;
}
