import { countPattern } from './read-count.ts';

/** Things one lists. What is measured (days, people, points) is no count of a list. */
const listed =
  '(?:areas?|actions?|aims?|aspects?|barriers|categories|challenges|changes|concerns|conditions|counts|criteria|domains|elements|examples|factors|findings|goals|grades|headings|improvements|indicators?|issues|items|judgements|lessons|measures|objectives|obstacles|outcomes|parts|points|principles|priorities|proposals|questions|reasons|recommendations?|requirements|risks|sections|stages|standards|steps|strands|strengths|suggestions|targets|tasks|themes|things|ways|weaknesses|workstreams)';
/** A count with the things counted, e.g. "six main recommendations"; the count is its first group. */
export const countedPhrase = new RegExp(
  `(?<![\\p{L}\\p{N}.,£%/–-])(${countPattern})((?:\\s+[\\p{L}’'-]+){0,4}?\\s+${listed})(?![\\p{L}])`,
  'giu',
);
