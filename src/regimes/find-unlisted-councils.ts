import { plainMarks } from './form-matcher.ts';

const word = "(?!(?:Council|Borough|County|City|District)\\b)(?:St\\.?\\s)?\\p{Lu}[\\p{L}'-]+";
const joint = '(?:\\s(?:and|with|on|upon|of|the|under|&)\\s|,\\s|\\s)';
const place = `${word}(?:${joint}${word}){0,3}?`;
const kind = '(?:County|City|Borough|District|Metropolitan\\sBorough|Metropolitan\\sDistrict|Unitary)';

const shapes = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?<name>${place}\\s${kind}\\sCouncil)(?!\\p{L})`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<name>(?:London|Royal|Metropolitan)\\sBorough\\sof\\s${word}(?:\\s(?:and|upon)\\s${word})?)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<name>(?:Borough|City)\\sof\\s${word}(?:\\s(?:and|upon)\\s${word})?\\s(?:Metropolitan\\sDistrict\\s)?Council)(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<name>${word}(?:(?:\\sand\\s|-on-|-upon-|\\s)${word}){0,2}?\\sCouncil)(?!\\p{L})`,
    'gu',
  ),
];

/** Words that stand before a council's name in a sentence or a heading and are no part of it, and councils of another sort. */
const notFirst =
  /^(?:\p{Ll}\S*|Did|Do|Does|Is|Are|Was|Were|Has|Have|Had|Can|Could|Will|Would|What|Which|Who|Why|How|Where|Compare|Tell|Show|The|This|That|Our|Your|Each|Every|Any|All|Other|Both|In|For|By|Of|To|At|On|From|With|And|But|Since|When|While|As|If|Although|District|Full|Town|Parish|County|City|Borough|Joint|Executive|Cabinet|Inspection|Report|Dear|Former|Local|Schools?|Youth|Arts|National|British|Privy|Health|Care|Research|European|Meeting|Member|Leader|Chief|Key|Decision|Good|Welsh|Scottish)$/u;

/** Councils found by the shape of their names alone, as printed on one line. */
export function findUnlistedCouncils(
  text: string,
): { name: string; start: number; end: number; explicit: true }[] {
  const plain = plainMarks(text);
  return shapes.flatMap((shape) =>
    [...plain.matchAll(shape)].flatMap((match) => {
      const full = match.groups?.name ?? '';
      const name = trimFront(full);
      if (name === undefined || /\n/u.test(full)) return [];
      const start = match.index + full.length - name.length;
      return [
        {
          name: text.slice(start, start + name.length).replace(/\s+/gu, ' '),
          start,
          end: start + name.length,
          explicit: true as const,
        },
      ];
    }),
  );
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
