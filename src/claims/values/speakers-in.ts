import { findNamedBodies } from '../../regimes/find-named-bodies.ts';
import type { ClaimWords } from '../claim-words.ts';
import { perStatement } from '../per-statement.ts';
import type { Statement } from '../statement.ts';
import { type SpeakerClass, sayingVerbs, speakerWords, tellingVerbs } from './speaker-words.ts';

/** Somebody to whom a sentence gives words, a view or a judgement. */
export interface SpeakerFound {
  /** A kind of speaker; `body` for one with a name of its own. */
  who: SpeakerClass | 'body';
  /** Keys of the bodies that it may be. */
  keys: readonly string[];
  text: string;
  /** True where the verb can only say or judge. */
  says: boolean;
  /** Where it stands in the folded text. */
  at: number;
  /** True where it is a report of theirs that speaks. */
  paper?: true;
  /** True for a view that a council is told to have of itself. */
  own?: true;
}

const between =
  '(?: (?:also|have|has|had|that|then|now|all|both|themselves|itself|consistently|generally|clearly|who|therefore|again|still|rightly|,|in \\p{L}+|team|report|letter|inspectors?|\\d{4}(?:[/-]\\d{2,4})?|did|does|do|not|would|previously|recently|formally))*';
const verbs = `(?:${sayingVerbs}|${tellingVerbs})`;
const within = "(?: (?:in|of|from|for|at|across|within) (?:[\\p{L}']+ ?){1,5}?)?";
const active = new RegExp(`^(?:'s)?${within}${between},? ${verbs}(?![\\p{L}'])(?! by\\b)`, 'u');
const saying = new RegExp(`^(?:'s)?${within}${between},? ${sayingVerbs}(?![\\p{L}'])(?! by\\b)`, 'u');
const passive = new RegExp(
  `(?<![\\p{L}])${verbs}(?: (?:as|to be|at|so|overall|good|outstanding|inadequate|adequate|poor|excellent|well|requires|improvement|"\\p{L}+"|\\p{L}+))* by (?:(?:the|its|an?|one|another) )?$`,
  'u',
);
const opening =
  /(?:according to|in the (?:view|opinion|judge?ment|words) of|for|as reported by|in the eyes of|as far as) (?:the |its |an? )?$/u;
const accordingTo = /(?:according to|in the (?:view|opinion|judge?ment|words|eyes) of) (?:the |its |an? )?$/u;
const possessed =
  /^(?:'s?|s') (?:own |overall |latest |final |annual |formal )?(?:view|opinion|judge?ments?|verdict|assessment|rating|ratings|grade|conclusions?|eyes|estimates?|projections?|forecasts?|analysis|review)\b/u;
const whose = /(?:view|opinion|judge?ments?|verdict|conclusions?) of (?:the )?$/u;
const paper = /^'s? (?:own |covering |cover |committee )?(?:report|paper|document|letter)\b/u;

/** Views of itself: whoever it is, it is not an inspectorate. */
const ofItself =
  /\b(?:gave|grad(?:ed|es|ing)|rat(?:ed|es|ing)|judg(?:ed|es|ing)|scor(?:ed|es|ing)|assess(?:ed|es|ing)|award(?:ed|s|ing)|describ(?:ed|es|ing)) (?:itself|themselves)\b|\bby (?:its|their) own (?:reckoning|account|estimate|admission|assessment|judge?ment)\b|\bin (?:its|their) own (?:view|opinion|judge?ment|words|eyes)\b|\b(?:council|authority|directorate|department)'s own (?:account|view|opinion|review|judge?ment|assessment|reckoning|words|analysis|report)\b/gu;

/** "Says the council". */
const inverted = new RegExp(`(?<![\\p{L}])${sayingVerbs} (?:the )?$`, 'u');

/** Everybody to whom a statement gives words or judgements, in order of kind. */
export const speakersIn = perStatement(findSpeakers);

function findSpeakers(statement: Statement, words: ClaimWords): SpeakerFound[] {
  const text = statement.folded;
  const bodies = bodiesIn(statement, words);
  const named = bodies.flatMap(({ keys, start, end }): SpeakerFound[] =>
    told(text, start, end, { who: 'body', keys }),
  );
  const taken = (at: number) => bodies.some(({ start, end }) => at >= start && at < end);
  const others = patterns().flatMap(([who, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !taken(index))
      .flatMap(({ index, 0: word }) => told(text, index, index + word.length, { who, keys: [] })),
  );
  const itself = [...text.matchAll(ofItself)].map(
    ({ index, 0: word }): SpeakerFound => ({ who: 'council', keys: [], text: word, says: true, at: index }),
  );
  return [...named, ...others, ...itself];
}

/** Whether a kind of speaker is named in a folded text at all. */
export function isNamed(who: SpeakerClass, folded: string): boolean {
  const pattern = patterns().find(([kind]) => kind === who)?.[1];
  return pattern !== undefined && folded.search(pattern) >= 0;
}

function told(
  text: string,
  start: number,
  end: number,
  who: Pick<SpeakerFound, 'who' | 'keys'>,
): SpeakerFound[] {
  const after = text.slice(end, end + 90);
  const before = text.slice(Math.max(0, start - 80), start);
  const leads = accordingTo.test(before);
  const says =
    whose.test(before) ||
    saying.test(after) ||
    passive.test(before) ||
    leads ||
    possessed.test(after) ||
    (inverted.test(before) && /^(?:\s*[.,;]|$| of (?:itself|themselves))/u.test(after));
  if (!says && !paper.test(after) && !active.test(after) && !(leads && opening.test(before))) return [];
  // Whoever is spoken to by inspectors speaks, they do not.
  if (who.who === 'inspector' && /^ (?:have |had |has )?spoken? (?:to|with)\b/u.test(after)) return [];
  // "Carers told inspectors": whoever is told does not speak.
  if (/\b(?:told|tell|tells|informed|inform|shown to|reported to) (?:the |our )?$/u.test(before)) return [];
  return [
    {
      ...who,
      text: text.slice(start, end),
      says,
      at: start,
      ...(paper.test(after) ? { paper: true as const } : {}),
    },
  ];
}

let made: [SpeakerClass, RegExp][] | undefined;

function patterns(): [SpeakerClass, RegExp][] {
  made ??= speakerWords.map(([who, words]) => [
    who,
    new RegExp(`(?<![\\p{L}\\p{N}'])(?:${words})(?![\\p{L}\\p{N}])`, 'gu'),
  ]);
  return made;
}

/** Bodies named in a statement, with offsets into its folded text. */
export const bodiesIn = perStatement(findBodies);

function findBodies(
  statement: Statement,
  words: ClaimWords,
): { keys: string[]; start: number; end: number }[] {
  const found = new Map<number, { keys: string[]; start: number; end: number }>();
  for (const { key, start, end } of findNamedBodies(statement.text, words.regimes).inspectorates) {
    const printed = statement.text
      .slice(start, end)
      .toLowerCase()
      .replace(/[‘’]/gu, "'")
      .replace(/[–—]/gu, '-')
      .replace(/\s+/gu, ' ');
    const at = statement.folded.indexOf(printed, Math.max(0, start - 12));
    const held = found.get(start);
    if (held !== undefined) held.keys.push(key);
    else
      found.set(start, {
        keys: [key],
        start: at < 0 ? start : at,
        end: (at < 0 ? start : at) + printed.length,
      });
  }
  return [...found.values()];
}
