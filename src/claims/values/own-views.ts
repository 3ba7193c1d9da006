import type { ClaimWords } from '../claim-words.ts';
import { perStatement } from '../per-statement.ts';
import type { Statement } from '../statement.ts';
import { councilsIn } from './councils-in.ts';
import type { SpeakerFound } from './speakers-in.ts';

const view =
  '(?:view|opinion|verdict|judge?ment|estimation|reckoning|account|words|assessment|evaluation|conclusion|analysis|appraisal|review|admission|report|position|picture)s?';
const saying =
  '(?:says?|said|states?|stated|claims?|claimed|believes?|believed|thinks?|thought|admits?|admitted|argues?|argued|insists?|insisted|maintains?|maintained|reckons?|reckoned|concludes?|concluded|considers?|considered|accepts?|accepted|concedes?|conceded|notes?|noted|finds?|found|reports?|reported|puts?|calls?|called|describes?|described|is|was)';
const selfPaper = `(?:own (?:\\p{L}+ )?|self[- ])(?:self[- ])?${view}`;
const held = `^(?:(?: \\p{L}+){0,2}(?: council| authority| partnership)?)(?:'s?|s') ${selfPaper}(?![\\p{L}])`;
/** After a council's name: what it holds of itself. */
const owned = new RegExp(held, 'u');
const says = new RegExp(`^(?: council)? (?:${saying}) (?:that|of itself|about itself|its|there|,)`, 'u');
const plainly =
  /^(?: council)? (?:says?|said|claims?|claimed|believes?|believed|thinks?|thought|admits?|admitted|argues?|argued|insists?|insisted|maintains?|maintained|reckons?|reckoned|accepts?|accepted|concedes?|conceded|states?|stated)(?![\p{L}])(?! to\b)/u;
const itself =
  /\b(?:mark|grad|rat|judg|scor|assess|prais|describ|class|rank|call|commend|criticis|congratulat)(?:s|es|ed|d|ing)? (?:itself|its own)\b|\b(?:says?|said|claims?|claimed|thinks?|thought|believes?|believed|reports?|reported|states?|stated|wrote|writes|speaks?|spoke) (?:of|about) (?:itself|themselves)\b|\b(?:council|authority|borough|county|city|partnership)'s (?:own (?:\p{L}+ )?|self[- ])(?:self[- ])?(?:assessment|evaluation|appraisal|view|opinion|verdict|judge?ment|admission|estimation|reckoning|account)\b/gu;

/** Views that a statement gives to a council of itself: "Ashmere's own assessment", "marked its own work", "Ashmere says that". Empty when there are none. */
export const ownViews = perStatement((statement: Statement, words: ClaimWords): SpeakerFound[] => {
  const { folded } = statement;
  const named = councilsIn(statement, words).flatMap(({ start, end }): SpeakerFound[] => {
    const after = folded.slice(end, end + 90);
    const found = owned.exec(after) ?? says.exec(after) ?? plainly.exec(after);
    return found === null ? [] : [viewAt(folded.slice(start, end + found[0].length), start)];
  });
  const told = [...folded.matchAll(itself)].map(({ index, 0: text }) => viewAt(text, index));
  return [...named, ...told];
});

function viewAt(text: string, at: number): SpeakerFound {
  return { who: 'council', keys: [], text, says: true, at, own: true };
}
