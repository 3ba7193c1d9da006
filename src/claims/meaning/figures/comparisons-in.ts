import { statementOf } from '../../statement.ts';
import type { Against } from './compared-pair.ts';
import { pointsInTime } from './point-in-time.ts';

/** A claim that one thing is more, less, better or worse than another. */
export interface Comparison {
  text: string;
  against: Against;
  /** `more` and `less` of the figure; `good` and `bad` need to know which way is good. */
  way: 'more' | 'less' | 'good' | 'bad';
  /** Stems of the part of the claim in which it stands. */
  about: ReadonlySet<string>;
  part: string;
  /** Points in time that it names. */
  at: readonly number[];
}

type Way = Comparison['way'];

const more =
  'above|higher|more|greater|larger|bigger|exceed(?:s|ed|ing)?|over|ahead of|in excess of|surpass(?:es|ed)?|overspen[dt]\\w*|over budget|topped';
const less =
  'below|lower|fewer|less|smaller|under|behind|short of|beneath|trail(?:s|ed|ing)?|lag(?:s|ged)?|underspen[dt]\\w*|under budget';
const good = 'better|stronger|beat(?:s|en|ing)?|met|meets|meeting|hit|achiev\\w+|outperform\\w*';
const bad =
  'worse|weaker|poorer|miss(?:es|ed)?|underperform\\w*|fell short|fallen short|falls short|failed to (?:meet|reach|hit|achieve)|not (?:met|meet|hit|reached?|achieved?)';
const rose =
  'rose|risen|rising|increas(?:e|es|ed|ing)|grew|grown|growing|climb(?:ed|s|ing)|(?:went|gone|going|goes) up|up|jumped|doubled|trebled|soared|surged|(?:edged|crept|inched|ticked|on the) up|picked up';
const fell =
  'fell|fallen|falling|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|dropp?(?:ed|ing|s)?|(?:went|gone|going|goes) down|down|halved|shrank|shrunk|reduc(?:ed|tion)|slump(?:ed|s)?|plummet(?:ed|s)?|dipped|eas(?:ed|ing)|shorten(?:ed)?|(?:came|come|coming|edged|crept) down|(?:dropped|fell|fallen) (?:back|away|off)';
const gained = 'improv(?:e|es|ed|ing)|improvement|(?:got|gets|become|became) better|strengthened|recovered';
const lost = 'worsen(?:ed|s|ing)?|deteriorat\\w+|(?:got|gets|become|became) worse|slipped|weakened';

const ways: readonly (readonly [RegExp, Way])[] = patterns([
  [bad, 'bad'],
  [good, 'good'],
  [more, 'more'],
  [less, 'less'],
]);
const moves: readonly (readonly [RegExp, Way])[] = patterns([
  [rose, 'more'],
  [fell, 'less'],
  [gained, 'good'],
  [lost, 'bad'],
]);
const others =
  /\b(?:england|national\w*|averages?|comparators?|neighbours?|similar|region\w*|family|peers|other (?:councils|authorities)|elsewhere)\b/iu;
const targets = /\b(?:targets?|plan(?:ned)?|goals?|budget(?:ed)?)\b/iu;
const parts =
  /[;,:]\s|\.\s|\s(?:but|yet|while|whilst|whereas|although|though)\s|\sand\s(?=(?:\p{L}+\s+){0,2}(?:more|fewer|less|higher|lower|above|below|over|under|better|worse|rose|fell|up|down|missed|met|beat)\b)/iu;

/** The comparisons and movements that a claim makes, part by part; those that are denied, asked for or of a figure's own size are left out. */
export function comparisonsIn(text: string): Comparison[] {
  return partsOf(text).flatMap((part) => {
    const about = statementOf(part).stems;
    const at = pointsInTime(part);
    const found = (against: Against, way: Way, word: string): Comparison[] => [
      { text: word, against, way, about, part, at },
    ];
    if (isOpen(part)) return [];
    const target = targets.exec(part);
    const said = firstOf(part, ways);
    if (said !== undefined && /budget/iu.test(said.text)) return found('target', said.way, said.text);
    if (target !== null)
      return said === undefined || Math.abs(said.at - target.index) > 45
        ? []
        : found('target', said.way, said.text);
    const other = others.exec(part);
    if (other !== null && said !== undefined && said.at < other.index && other.index - said.at < 60)
      return found('comparator', said.way, said.text);
    const moved = firstOf(part, moves);
    if (moved !== undefined) return /\bthan\b/iu.test(part) ? [] : found('time', moved.way, moved.text);
    return said !== undefined && isOfTime(part.slice(said.at)) && said.way !== 'good' && said.way !== 'bad'
      ? found('time', said.way, said.text)
      : [];
  });
}

/** "More than in 2021", "over its 2007/08 level". */
function isOfTime(rest: string): boolean {
  if (
    /\bthan\s+(?:(?:in|the|a|at|during|it was|they were)\s+){0,3}(?:previous year|year before|last year|year earlier|(?:19|20)\d\d)/iu.test(
      rest,
    )
  )
    return true;
  return /^\p{L}+(?:\s+\p{L}+){0,3}?\s+(?:than\s+)?(?:in|the|its|their|a|at|during)?\s*(?:(?:19|20)\d\d|(?:previous|preceding|prior) year|year before|last year|year earlier|before)/iu.test(
    rest,
  );
}

function isOpen(part: string): boolean {
  return /\b(?:should|must|needs? to|wants?|aims?|plans?|hopes?|expects?|not|never|no|neither|nor|cannot|whether|if|could|may|might)\b|n['’]t\b/iu.test(
    part
      .replace(/\bnot (?:met|meet|hit|reached?|achieved?)\b/giu, 'missed')
      .replace(/\bplan(?=\b(?!s\b))/giu, ''),
  );
}

function partsOf(text: string): string[] {
  return text.split(parts).filter((part) => part.trim() !== '');
}

function firstOf(text: string, words: readonly (readonly [RegExp, Way])[]) {
  const found = words.flatMap(([pattern, way]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ at: match.index, text: match[0], way }];
  });
  return found.sort((a, b) => a.at - b.at)[0];
}

function patterns(words: readonly (readonly [string, Way])[]): (readonly [RegExp, Way])[] {
  return words.map(([pattern, way]) => [new RegExp(`\\b(?:${pattern})\\b`, 'iu'), way]);
}
