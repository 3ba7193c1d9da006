import type { Span } from '../../../domain/span.ts';

/** What a line or two print of one person. Every value is as printed. */
export interface PersonPrinted {
  name?: string;
  post?: string;
  telephone?: string;
  email?: string;
}

/** A person with the stretch that prints them and what the report has them down for. */
export interface FoundPerson extends PersonPrinted {
  role: string;
  span: Span;
}

const oneTitle =
  '(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Dame|Lord|Lady|Baroness|Professor|Prof|Canon|Revd?|Reverend)\\.?';
const title = `(?:${oneTitle} ){0,2}`;
const titles = new RegExp(`^(?:${oneTitle} )+`, 'iu');
/** Latin letters by their ranges: \p{L} in a pattern this long takes tens of milliseconds to compile. */
const capital = 'A-ZÀ-ÖØ-ÞŁŚŠŻŽ';
const letter = 'A-Za-zÀ-ÖØ-öø-ž';
const word = `[${capital}](?:[${letter}’'-]*[${letter}])?`;
/** A personal name of two to four words, a title before it taken with it. */
export const personName = `${title}${word}\\.?(?: (?:${word}\\.?|de|van|von|der|la|le|al|ap)){0,2} ${word}`;
/** A personal name without the titles before it. */
export function withoutTitles(name: string): string {
  return name.replace(titles, '');
}

const leading = new RegExp(`^${personName}(?![\\p{L}])`, 'u');
/** Words of bodies, places and forms that are printed with capitals like a name. */
export const noName =
  /(?<!-)\b(?:Inspectorate|Department|Directorate|Division|Commission|Council|Committee|Board|Services?|Office|Team|Unit|House|Hall|Centre|Street|Road|Square|Agency|Trust|Partnership|Authority|Region|Decision|Review|Report|Plan|Assessment|Papers?|Documents?|Appendix|Annex)\b/u;
/** Words that open a post and no name. */
export const postWord =
  /^(?:(?:the|our|your|an?) )?(?:acting |interim |assistant |deputy |joint )*(?:corporate |strategic |executive |chief |senior |group |principal |service |regional |managing |monitoring |section |city |county |borough )*(?:assistant|chief|director|head|manager|officer|lead(?:er)?|solicitor|accountant|lawyer|inspector|secretary|treasurer|executive|commissioner|team|legal|finance|policy|performance)\b/iu;
const number =
  /\(?(?:\+44\s?)?\(?\b0\d{2,4}\)?[\s-]?\d{3,4}(?:[\s-]?\d{3,4})?\b|\b\d{2,4}[\s-]\d{4}\b|\b\d{3}[\s-]\d{3,4}\b/gu;
const mail = /(?<![\w.+’'-])[\w.+’'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/u;
/** A number within the council's own exchange. */
const extension = /\b(?:ext(?:ension|n)?\.?(?: no\.?)?:? ?|x ?)\d{3,6}\b/iu;
/** Most characters between two numbers of one person. */
const closeBy = 30;
const detail = /^(?:tel|phone|mobile|fax|e-?mail|address|post|position|job title|ext|www|https?:)/iu;
const inspector = /[,\s]+((?:Her|His) Majesty[’']s Inspectors?(?: \(HMI\))?|HMI)\b/u;

/** Reads name, post, telephone and e-mail out of words that name one person. Without any of them: an empty object. */
export function parsePerson(words: string): PersonPrinted {
  const telephone = telephonesIn(words);
  const email = mail.exec(words)?.[0];
  const { name, post } = namedIn(words);
  return {
    ...(name === undefined ? {} : { name }),
    ...(post === undefined ? {} : { post }),
    ...(telephone === undefined ? {} : { telephone }),
    ...(email === undefined ? {} : { email }),
  };
}

function namedIn(words: string): { name?: string; post?: string } {
  const asInspector = inspector.exec(words);
  if (asInspector !== null && leading.test(words)) {
    const name = words.slice(0, asInspector.index).trim();
    if (new RegExp(`^${personName}$`, 'u').test(name)) return { name, post: asInspector[1]! };
  }
  if (postWord.test(words)) return postOnly(words);
  const name = leading.exec(words)?.[0];
  if (name === undefined || noName.test(name)) return {};
  const rest = words.slice(name.length).replace(/^(?:[\s,:|(–—-]|\n)+/u, '');
  const found = postOnly(rest);
  return { name, ...found };
}

/** The words up to the first contact detail, without marks at their ends. */
function postOnly(words: string): { post?: string } {
  const first = words.split(/\n| \| /u)[0]!;
  if (detail.test(first) || /^(?:\(?\d|x ?\d)/u.test(first) || mail.test(first.split(' ')[0]!)) return {};
  const end = first.search(
    /[\s(,.–—-]*(?:\(?\b(?:tel(?:ephone)?|phone|e-?mail|extn?|extension)\b|\bx ?\d{3}|\(?\+?\b0\d{2,4}[\s)]|\b\d{2,4}[\s-]\d{3,4}\b|\S{1,64}@)/iu,
  );
  const post = (end < 0 ? first : first.slice(0, end)).replace(
    /(?:[\s,.;:–—-]|\s(?:on|at|by|or)(?=[\s,]*$))+$/u,
    '',
  );
  return post.length < 3 || post.length > 140 ? {} : { post: unclosed(post) };
}

function unclosed(post: string): string {
  return post.endsWith(')') && !post.includes('(') ? post.slice(0, -1) : post;
}

/** From the first number to the last as printed, with what tells them apart ("252 8300 Tel internal 29 8300"). */
function telephonesIn(words: string): string | undefined {
  const plain = words.replace(mail, (all) => ' '.repeat(all.length));
  const found = [...plain.matchAll(number)];
  const [first] = found;
  if (first === undefined) return extension.exec(plain)?.[0];
  let end = first.index + first[0].length;
  for (const next of found.slice(1)) {
    if (next.index - end > closeBy) break;
    end = next.index + next[0].length;
  }
  return words
    .slice(first.index, end)
    .replace(/\s+/gu, ' ')
    .replace(/^\((?![^)]*\))/u, '');
}
