import type { RankedPassage } from '../domain/answer.ts';
import type { Output } from './output.ts';
import { wrapText } from './wrap-text.ts';

/** Passages for people: where each stands, what it says, what to cite. */
export function printPassages(output: Output, passages: readonly RankedPassage[]): void {
  if (passages.length === 0) output.line('No passage of the reports you may see comes near.');
  passages.forEach((passage, place) => {
    if (place > 0) output.line();
    const head = `${place + 1}. `;
    for (const line of wrapText(passage.label, output.width, '   ', head)) output.line(line);
    for (const line of wrapText(passage.text, output.width, '   ')) output.line(line);
    output.line(
      `   [${passage.file}, ${passage.startChar}–${passage.endChar}, score ${passage.score.toFixed(2)}]`,
    );
  });
}
