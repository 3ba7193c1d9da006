import { numberWords } from '../../domain/number-words.ts';

/** A figure in a text. `key` is the same for every way of writing it: "four" and "4", "45%" and "45 per cent", "2008-09" and "2008/09". */
export interface FigureFound {
  text: string;
  key: string;
  start: number;
}

const { units } = numberWords;
const tens = [...numberWords.tens];
const ordinals = [...numberWords.places.keys()].slice(0, 10);
/** Words of quantity that no figure stands for; each is its own key. */
const others = [
  'half',
  'halved',
  'quarter',
  'quarters',
  'double',
  'doubled',
  'twice',
  'treble',
  'trebled',
  'dozen',
  'thirds',
];

const size = '(?:\\s?(hundred|thousand|million|billion|bn|m|k)(?![\\p{L}\\p{N}]))?';
const share = '(?:\\s?(%|per\\s?cent|percent)(?![\\p{L}]))?';
const digits = new RegExp(
  `([£$€]?)(?<![\\p{L}\\p{N}.,/])(\\d[\\d,]*(?:\\.\\d+)*(?:/\\d+|[-–]\\d{2}(?![\\d%]))*)${size}${share}((?:\\p{L}{1,2})(?![\\p{L}\\p{N}]))?`,
  'giu',
);
const inWords = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:(${tens.join('|')})(?:[\\s-](${units.slice(1, 10).join('|')}))?)|(${units.slice(2).join('|')}|${ordinals.join('|')}|${others.join('|')}|one(?=[\\s-](?:in|third|quarter|fifth|half)\\b)|hundreds?|thousands?|millions?))${size}${share}(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Every figure of `text`, in digits and in words, in order. "One" counts only where it is a share: "one in four". */
export function figuresIn(text: string): FigureFound[] {
  const found = [...text.matchAll(digits)].map((match): FigureFound => {
    const [whole, money = '', number, times, percent, after = ''] = match;
    return { text: whole, key: keyOf(money, number!, times, percent, after), start: match.index };
  });
  for (const match of text.matchAll(inWords)) {
    const [whole, ten, unit, word = '', times, percent] = match;
    const value = ten === undefined ? digitsOf(word.toLowerCase()) : String(tensOf(ten) + unitOf(unit));
    found.push({ text: whole, key: keyOf('', value, times, percent, ''), start: match.index });
  }
  return found.sort((a, b) => a.start - b.start);
}

function keyOf(
  money: string,
  number: string,
  times: string | undefined,
  percent: string | undefined,
  after: string,
): string {
  const years = /^((?:19|20)\d{2})[-–/](\d{2}|(?:19|20)\d{2})$/u.exec(number);
  const plain =
    years === null ? number.replaceAll(',', '').replace(/[-–]/gu, '-') : `${years[1]}/${years[2]!.slice(-2)}`;
  const times0 =
    { m: 'million', bn: 'billion', k: 'thousand' }[(times ?? '').toLowerCase()] ??
    (times ?? '').toLowerCase();
  return `${money}${plain}${times0}${percent === undefined ? '' : '%'}${after.toLowerCase()}`;
}

function digitsOf(word: string): string {
  const unit = units.indexOf(word);
  if (unit >= 0) return String(unit);
  const place = ordinals.indexOf(word);
  if (place >= 0) return `${place + 1}${['st', 'nd', 'rd'][place] ?? 'th'}`;
  return word.replace(/^(hundred|thousand|million)s$/u, '$1');
}

function tensOf(word: string): number {
  return (tens.indexOf(word.toLowerCase()) + 2) * 10;
}

function unitOf(word: string | undefined): number {
  return word === undefined ? 0 : units.indexOf(word.toLowerCase());
}
