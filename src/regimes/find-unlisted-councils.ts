import { plainMarks } from './form-matcher.ts';
import { namesInSentenceCase } from './name-in-capitals.ts';

const word = "(?!(?:Council|Borough|County|City|District)\\b)(?:St\\.?\\s)?\\p{Lu}[\\p{L}'-]+";
const joint = '(?:\\s(?:and|with|on|upon|of|the|under|&)\\s|,\\s|\\s)';
const place = `${word}(?:${joint}${word}){0,3}?`;
const kind = '(?:County|City|Borough|District|Metropolitan\\sBorough|Metropolitan\\sDistrict|Unitary)';

/** Shapes that end in "Council", each tried on the words before one. */
const endings = [
  new RegExp(
    `(?:Borough|City)\\sof\\s${word}(?:\\s(?:and|upon)\\s${word})?\\s(?:Metropolitan\\sDistrict\\s)?Council$`,
    'u',
  ),
  new RegExp(`${place}\\s${kind}\\sCouncil$`, 'u'),
  new RegExp(`${word}(?:(?:\\sand\\s|-on-|-upon-|\\s)${word}){0,2}?\\sCouncil$`, 'u'),
];
const borough = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:London|Royal|Metropolitan)\\sBorough\\sof\\s${word}(?:\\s(?:and|upon)\\s${word})?`,
  'gu',
);
const reach = 90;

/** Words that stand before a council's name in a sentence or a heading and are no part of it, and councils of another sort. */
const notFirst =
  /^(?:\p{Ll}\S*|Did|Do|Does|Is|Are|Was|Were|Has|Have|Had|Can|Could|Will|Would|What|Which|Who|Why|How|Where|Compare|Tell|Show|The|This|That|Our|Your|Each|Every|Any|All|Other|Both|In|For|By|Of|To|At|On|From|With|And|But|Since|When|While|As|If|Although|District|Full|Town|Parish|County|City|Borough|Joint|Executive|Cabinet|Inspection|Report|Dear|Former|Local|Schools?|Youth|Arts|National|British|Privy|Health|Care|Research|European|Meeting|Member|Leader|Chief|Key|Decision|Good|Welsh|Scottish)$/u;

/** Councils found by the shape of their names alone, as printed on one line; a name in capitals is given as in a sentence. */
export function findUnlistedCouncils(
  printed: string,
): { name: string; start: number; end: number; explicit: true }[] {
  const text = namesInSentenceCase(printed);
  const plain = plainMarks(text);
  const spans = [...plain.matchAll(borough)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const { index } of plain.matchAll(/\sCouncil(?!\p{L})/gu)) {
    const end = index + ' Council'.length;
    const before = plain.slice(Math.max(0, end - reach), end);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const full = endings.map((ending) => ending.exec(line)?.[0]).find((match) => match !== undefined);
    const name = full === undefined ? undefined : trimFront(full);
    if (name !== undefined) spans.push({ start: end - name.length, end });
  }
  return spans.map(({ start, end }) => ({
    name: text.slice(start, end).replace(/\s+/gu, ' '),
    start,
    end,
    explicit: true as const,
  }));
}

/** Takes off leading words that belong to the sentence; undefined when no place name is left. */
function trimFront(full: string): string | undefined {
  let name = full;
  for (;;) {
    const first = /^\S+/u.exec(name)?.[0]?.replace(/[.,:]$/u, '') ?? '';
    if (!notFirst.test(first)) break;
    if (/^(?:City|Borough) of /u.test(name)) break;
    name = name.slice(/^\S+\s*/u.exec(name)?.[0].length ?? name.length);
    if (name === '') return undefined;
  }
  const body = name.replace(
    /\s*(?:County|City|Borough|District|Metropolitan|Unitary)?\s*(?:County|City|Borough|District)?\s*Council$/u,
    '',
  );
  return body === '' ? undefined : name;
}
