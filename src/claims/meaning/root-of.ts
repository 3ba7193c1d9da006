import { stemOf } from '../../domain/stem-words.ts';

const noAdverbs = new Set(
  'timely early family likely unlikely daily weekly monthly yearly quarterly elderly supply apply reply comply multiply costly friendly lively untimely orderly only assembly monopoly anomaly italy july'.split(
    ' ',
  ),
);

/** Forms that no ending gives away, with what they are forms of. */
const irregular = new Map(
  `knew know|known know|saw see|seen see|gave give|given give|took take|taken take|found find|made make|got get|fell fall|fallen fall|rose rise|risen rise|held hold|kept keep|left leave|lost lose|met meet|paid pay|sent send|spent spend|told tell|thought think|understood understand|wrote write|written write|began begin|begun begin|became become|brought bring|built build|bought buy|chose choose|chosen choose|came come|drove drive|driven drive|felt feel|went go|gone go|grew grow|grown grow|heard hear|led lead|ran run|said say|sought seek|shown show|spoke speak|spoken speak|taught teach|shrank shrink|shrunk shrink|slid slide|withdrew withdraw|withdrawn withdraw|undertook undertake|undertaken undertake|arose arise|arisen arise|drew draw|drawn draw|won win|children child|women woman|men man|people people`
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The stem of a word, an adverb's without its ending: "promptly" as "prompt", "steadily" as "steady". */
export function rootOf(word: string): string {
  const known = roots.get(word);
  if (known !== undefined) return known;
  const root = findRoot(word);
  if (roots.size >= mostRoots) roots.clear();
  roots.set(word, root);
  return root;
}

const roots = new Map<string, string>();
const mostRoots = 50_000;

function findRoot(word: string): string {
  // Its stem is that of "time".
  if (word === 'timely' || word === 'untimely') return word;
  const base = irregular.get(word);
  if (base !== undefined) return stemOf(base);
  if (word.length < 6 || !word.endsWith('ly') || noAdverbs.has(word)) return stemOf(word);
  const bare = word.slice(0, -2);
  if (bare.endsWith('i')) return stemOf(`${bare.slice(0, -1)}y`);
  if (word.endsWith('bly')) return stemOf(`${word.slice(0, -1)}e`);
  return stemOf(bare);
}
