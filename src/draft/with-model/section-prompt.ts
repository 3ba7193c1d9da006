import { whoseWords } from '../../answer/model/whose-words.ts';
import type { Letter } from '../../domain/letter.ts';
import type { FilledPrompt } from '../../models/filled-prompt.ts';
import { fillPrompt } from '../../models/prompts/fill-prompt.ts';
import type { Prompts } from '../../models/prompts/prompt.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { printedWords } from '../compose/printed-words.ts';
import type { SourceSentence } from './source-sentence.ts';

const guidance =
  'A number stands for one sentence of the source; a blank line stands between paragraphs. Each list is shown under the words that lead it in, which say whose it is: begin a sentence with what it is about, and do not say again whose it is. A sentence rests on numbers of one list only. Tell every paragraph, each in fewer words than it has where nothing is lost; whatever is wrong or must be done stays, with its strength.';

/** What is asked for one part of a section: its numbered sentences as data, under the words that lead each list in, and what did not hold before. */
export function sectionPrompt(
  sentences: readonly SourceSentence[],
  place: { heading: string; letter: Letter; prompts: Pick<Prompts, 'write-section'>; regimes: Regimes },
  refused = '',
): FilledPrompt {
  const { heading, prompts } = place;
  return fillPrompt(prompts['write-section'], {
    section: heading,
    guidance,
    findings: findingsOf(sentences, place),
    refused,
  });
}

function findingsOf(
  sentences: readonly SourceSentence[],
  { letter, regimes }: { letter: Letter; regimes: Regimes },
): string {
  return sentences
    .map(({ mark, list, paragraph, citation }, at) => {
      const before = sentences[at - 1];
      const line = `[${mark}] ${printedWords(letter, citation)}`;
      if (before?.paragraph === paragraph) return line;
      const opens = before?.list !== list || before.paragraph.voice !== paragraph.voice;
      return opens ? `\n${list.leadIn.text}\n${spoken(paragraph, letter, regimes)}\n${line}` : `\n${line}`;
    })
    .join('\n')
    .trim();
}

function spoken({ citations, voice }: SourceSentence['paragraph'], letter: Letter, regimes: Regimes): string {
  const at = citations[0]!.startChar;
  const part = letter.profile.parts.find((one) => at >= one.startChar && at < one.endChar);
  const whole = { startChar: 0, endChar: at + 1, ...part, voice: voice ?? letter.extraction.report.voice };
  return whoseWords(whole, letter.profile, regimes);
}
