import type { Word } from '../../domain/stem-words.ts';

const opening = new Set(
  'but although though while whilst however which who whose because despite whereas unless nevertheless nonetheless nor since if when where until'.split(
    ' ',
  ),
);
const verbs = new Set(
  `is are was were has have had do does did will would can could should must may might cannot shall isnt arent wasnt werent hasnt havent hadnt dont
doesnt didnt cant couldnt wont wouldnt shouldnt need needs remains remain remained lacks lack lacked rose rises fell falls grew grows dropped
declined increased decreased improved improves worsened met meets missed misses became becomes shows show led leads made makes took takes gets
get works work worked felt feel feels said says know knows knew understand understands receive receives received see sees saw fail fails failed
found finds left leaves kept keeps gave gives went goes came comes meant means reduced helps helped enabled allows continues continue provides
provided ensures ensured wait waits waited live lives uses use want wants stayed stays struggle struggles struggled rely relies relied tend tends`.split(
    /\s+/u,
  ),
);
const afterComma = new Set(
  'with leaving resulting including particularly especially such making meaning causing reflecting leading not rather'.split(
    ' ',
  ),
);
const fronts = new Set(
  'because although though while whilst when where if since despite with without in at for following due as after before during by on under from thanks owing among across over given unlike'.split(
    ' ',
  ),
);
const asked = new Set(
  'know knows knew known aware unaware understand understands understood of show shows explain clear unclear about on sure decide'.split(
    ' ',
  ),
);
const idle = new Set(
  'not never also often then always rarely now still only usually sometimes generally'.split(' '),
);
const reach = 9;

/** The words at which a new clause begins, as near as words and stops tell: the first is always 0. */
export function clauseStarts(text: string, words: readonly Word[]): number[] {
  const starts = [0];
  let hasVerb = false;
  for (let at = 0; at < words.length; at++) {
    const gap = at === 0 ? '' : text.slice(words[at - 1]!.end, words[at]!.start);
    const front = fronts.has(words[starts.at(-1)!]!.text);
    if (at > 0 && opensClause(gap, words, at, hasVerb || (front && gap.includes(',')))) {
      starts.push(at);
      hasVerb = false;
    }
    hasVerb ||= verbs.has(words[at]!.text);
  }
  return starts;
}

function opensClause(gap: string, words: readonly Word[], at: number, hasVerb: boolean): boolean {
  const { text } = words[at]!;
  if (/[;:|–—.!?]|\s-\s/u.test(gap)) return true;
  if (opening.has(text)) return !asked.has(words[at - 1]!.text) || gap.includes(',');
  if (text === 'yet') return gap.includes(',');
  if (gap.includes(',') && afterComma.has(text)) return true;
  if (hasVerb && /^(?:what|how|why|whether)$/u.test(text)) return true;
  if (text === 'and' && gap.includes(',') && verbAhead(words, at + 1)) return true;
  if (text === 'and' && words[at + 1]?.text === 'there' && verbs.has(words[at + 2]?.text ?? '')) return true;
  if (!hasVerb) return false;
  const joins = text === 'and' || text === 'or' || text === 'so';
  if (joins)
    return /^(?:not|never|no|none|without)$/u.test(words[at + 1]?.text ?? '') || verbAhead(words, at + 1);
  return gap.includes(',') && verbAhead(words, at);
}

/** True when a verb follows before the next joint: a subject with a verb of its own, or the verb at once. */
function verbAhead(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + reach); at++) {
    const { text } = words[at]!;
    if (verbs.has(text)) return true;
    if (at === from && /(?:ed|rose|fell)$/u.test(text) && text.length > 4) return true;
    if (text === 'and' || text === 'or' || (opening.has(text) && at > from)) return false;
    if (at === from && idle.has(text)) continue;
  }
  return false;
}

const nouns = new Set(
  'need needs work rise rises fall falls lack use uses wait waits help helps show increased decreased reduced improved'.split(
    ' ',
  ),
);

/** True when one of the words reads as the verb of a sentence; a bullet often has none. */
export function hasFiniteVerb(words: readonly Word[]): boolean {
  return words.some(({ text }) => verbs.has(text) && !nouns.has(text));
}
