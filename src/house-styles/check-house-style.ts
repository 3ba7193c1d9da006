import { type FromFile, fileFault } from '../data-files/file-fault.ts';
import type { HouseStyle, PartKey, SectionBase } from './house-style.ts';

type Place = readonly PropertyKey[];
interface Placed<Thing> {
  place: Place;
  value: Thing;
}

/** Key that a draft gives to what stands before its first section. */
const headerKey = 'header';

/** What a cover report is not whole without. Only `findings-by-service` gives what running text says besides lists. */
const needed: readonly PartKey[] = [
  'purpose',
  'background',
  'evidence',
  'overall-judgement',
  'grades',
  'flags',
  'findings-by-service',
  'priority-actions',
  'inspectorate-recommendations',
  'indicators',
  'printed-duties',
  'standing-duties',
  'timetable',
  'contacts',
  'background-papers',
  'appendices',
  'not-stated',
];

/**
 * Holds a house style against itself: keys once each, every part that a cover report needs once, a table for each part that
 * prints one, and nothing written for a person.
 * @throws AppError `style_invalid`, naming file, line and what to write instead.
 */
export function checkHouseStyle(file: FromFile<HouseStyle>): void {
  const sections = placedSections(file.value);
  checkOnce(
    file,
    sections.map(({ place, value }) => ({ place: [...place, 'key'], value: value.key })),
    'Write another key',
  );
  const header = sections.find(({ value }) => value.key === headerKey);
  if (header !== undefined)
    throw fileFault(
      file,
      [...header.place, 'key'],
      `"${headerKey}" is the key of what stands above the sections. Write another key`,
    );
  checkOnce(file, placedPlaceholders(file.value, sections), 'Write another key');
  checkParts(file, sections);
  checkVerbs(file);
  checkFixed(file, sections);
}

function placedSections(style: HouseStyle): Placed<SectionBase>[] {
  return style.sections.flatMap((section, at) => [
    { place: ['sections', at], value: section },
    ...section.sections.map((value, under) => ({ place: ['sections', at, 'sections', under], value })),
  ]);
}

/** Keys of all that a person fills: of placeholders, and of rows of the two tables as a draft names them. */
function placedPlaceholders(style: HouseStyle, sections: readonly Placed<SectionBase>[]): Placed<string>[] {
  const ofSections = sections.flatMap(({ place, value }) =>
    value.placeholders.map(({ key }, at) => ({ place: [...place, 'placeholders', at, 'key'], value: key })),
  );
  const named = {
    implications: (key: string) => `${key}-implications`,
    decisionStatus: (key: string) => `status-${key}`,
  };
  const ofRows = (['implications', 'decisionStatus'] as const).flatMap((table) =>
    (style[table]?.rows ?? []).map(({ key }, at) => ({
      place: [table, 'rows', at, 'key'],
      value: named[table](key),
    })),
  );
  return [...ofSections, ...ofRows];
}

function checkOnce(file: FromFile<unknown>, keys: readonly Placed<string>[], instead: string): void {
  const seen = new Set<string>();
  for (const { place, value } of keys) {
    if (seen.has(value)) throw fileFault(file, place, `"${value}" stands twice in this style. ${instead}`);
    seen.add(value);
  }
}

function checkParts(file: FromFile<HouseStyle>, sections: readonly Placed<SectionBase>[]): void {
  const parts = sections.flatMap(({ place, value }) =>
    value.parts.map((part, at) => ({ place: [...place, 'parts', at], value: part })),
  );
  checkOnce(file, parts, 'Leave it in one section');
  const held = parts.map(({ value }) => value);
  const twice = parts.find(({ value }) => value === 'strengths' || value === 'areas-for-improvement');
  if (twice !== undefined && held.includes('findings-by-service'))
    throw fileFault(file, twice.place, `findings-by-service gives ${twice.value} too. Leave it out here`);
  const missing = needed.find((part) => !held.includes(part));
  if (missing !== undefined)
    throw fileFault(file, ['sections'], `no section holds ${missing}. Write it in the parts of one`);
  checkTables(file, parts);
}

const tables = [
  ['recommendations', 'recommendations'],
  ['implications-table', 'implications'],
  ['decision-status', 'decisionStatus'],
] as const;

/** What the style says of a table or of recommendations is printed by a part, and the other way round. */
function checkTables(file: FromFile<HouseStyle>, parts: readonly Placed<PartKey>[]): void {
  for (const [part, field] of tables) {
    const holder = parts.find(({ value }) => value === part);
    const described = file.value[field] !== undefined;
    if (described && holder === undefined)
      throw fileFault(file, [field], `no section holds ${part}. Write it in the parts of one`);
    if (!described && holder !== undefined)
      throw fileFault(
        file,
        holder.place,
        `${part} needs ${field} in this file. Write that, or leave ${part} out`,
      );
  }
}

/** Scrutiny has no say over officers: it recommends, and asks for reports. */
function checkVerbs(file: FromFile<HouseStyle>): void {
  const verbs = file.value.verbs.scrutiny ?? [];
  const at = verbs.findIndex((verb) => /^(instruct|direct|require|approve|agree)\b/iu.test(verb));
  if (at >= 0)
    throw fileFault(
      file,
      ['verbs', 'scrutiny', at],
      `scrutiny does not "${verbs[at]}". Write note, comment, recommend to cabinet or ask for a further report`,
    );
}

/** Whether there is anything to say is for a person: no wording of a style answers it. */
function checkFixed(file: FromFile<HouseStyle>, sections: readonly Placed<SectionBase>[]): void {
  for (const { place, value } of sections) {
    const at = value.fixed.findIndex((words) =>
      /^(yes|no|none|nil|n\/a|not applicable|there are (no|none))\b/iu.test(words),
    );
    if (at >= 0)
      throw fileFault(
        file,
        [...place, 'fixed', at],
        `"${value.fixed[at]}" answers for a person. Write a placeholder`,
      );
  }
}
