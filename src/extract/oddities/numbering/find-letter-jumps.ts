import type { Block } from '../../../domain/block.ts';
import type { Oddity } from '../../../domain/extraction.ts';
import { firstSentence } from '../first-sentence.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { findMisfits } from './number-runs.ts';

interface Lettered {
  block: Block;
  place: number;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');

/** Items lettered a), b) or numbered (i), (ii), 1), 2) that jump or repeat within one list. */
export function findLetterJumps(search: OdditySearch): Oddity[] {
  return listsOf(search.source.content.blocks).flatMap((list) =>
    findMisfits(list, ({ place }) => place).map(({ kind, before, first, item }) => {
      const [a, b] = [kind === 'repeat' ? first : before, item];
      const message =
        kind === 'repeat'
          ? `Item ${b.block.label} is printed twice in one list.`
          : `Item ${a.block.label} is followed by ${b.block.label}: a letter or number between them is not printed.`;
      const places = [firstSentence(search.source, a.block), firstSentence(search.source, b.block)];
      return search.oddity('numbering', `letter-${kind}s`, message, places);
    }),
  );
}

/** Items of one kind of marker, broken by anything but an item of another depth or marker. */
function listsOf(blocks: readonly Block[]): Lettered[][] {
  const lists: Lettered[][] = [];
  let open = new Map<string, Lettered[]>();
  for (const block of blocks) {
    if (block.kind !== 'listItem') {
      open = new Map();
      continue;
    }
    const bare = block.label?.replace(/[().\s]/gu, '').toLowerCase() ?? '';
    if (!/^(?:[a-z]|[ivx]+|\d{1,2})$/u.test(bare) || /^\d+\.?$/u.test(block.label ?? '')) continue;
    const key = `${block.depth}`;
    const list = open.get(key);
    const place = placeIn(list, bare);
    if (place === undefined) continue;
    if (list === undefined || place === 1) {
      const started = [{ block, place }];
      lists.push(started);
      open.set(key, started);
    } else list.push({ block, place });
  }
  return lists.filter((list) => list[0]!.place === 1);
}

/** "i" opens a roman list, or follows "h"; everything else tells itself. */
function placeIn(list: readonly Lettered[] | undefined, bare: string): number | undefined {
  if (/^\d+$/u.test(bare)) return Number(bare);
  const roman = romans.indexOf(bare) + 1;
  const opener = list?.[0]?.block.label?.replace(/[().\s]/gu, '').toLowerCase();
  const isRoman = opener === undefined ? bare === 'i' : opener === 'i';
  if (isRoman) return roman === 0 ? undefined : roman;
  return bare.length === 1 ? letters.indexOf(bare) + 1 : undefined;
}
