import { contentStems, wordsOf } from '../../src/domain/stem-words.ts';
import type { AskedMessage } from './asked-message.ts';
import { type RankedBlock, rankBlocks } from './rank-blocks.ts';
import { sayBlock } from './say-block.ts';
import { plain, type Stretch } from './stretch.ts';
import { textInTag } from './text-in-tag.ts';

const mostBlocks = 4;
/** Blocks that speak of it less than this, against the best, are left out. */
const nearBest = 0.6;

/**
 * Answers a question from the documents that were sent: a sentence from each of the blocks that speak most of it, one as printed and the next in
 * other words, each citing its block. "Not stated: …" where no block does. The same request has the same answer.
 */
export function composeAnswer({ documents, user }: AskedMessage): Stretch[] {
  const question = textInTag(user, 'question') ?? user.split('\n').at(-1) ?? '';
  const chosen = chooseBlocks(rankBlocks(question, documents));
  if (chosen.length === 0) return [plain(`Not stated: ${topicOf(question)}.`)];
  return chosen.flatMap(({ document, block, text }, at) => {
    const context = documents[document]?.context ?? '';
    const { before, words, after } = sayBlock(text, question, context, at % 2 === 0);
    const places = [{ document, from: block, to: block + 1 }];
    return [
      ...(at === 0 ? [] : [plain(' ')]),
      ...(before === '' ? [] : [plain(before)]),
      { text: words, places },
      ...(after === '' ? [] : [plain(after)]),
    ];
  });
}

/** The best of each wording: the same words in two places are said once. */
function chooseBlocks(ranked: readonly RankedBlock[]): RankedBlock[] {
  const least = (ranked[0]?.score ?? 0) * nearBest;
  const seen = new Set<string>();
  return ranked
    .filter(({ text, score }) => {
      if (score < least || seen.has(text)) return false;
      seen.add(text);
      return true;
    })
    .slice(0, mostBlocks);
}

/** What a question is about, in its own words. */
export function topicOf(question: string): string {
  const stems = new Set(contentStems(question));
  const words = wordsOf(question).filter(({ stem }) => stems.has(stem));
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? 'what was asked' : question.slice(first.start, last.end);
}
