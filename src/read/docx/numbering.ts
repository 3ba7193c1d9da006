import { child, findAll, isOn, valOf, type XmlNode } from '../../word-files/xml-node.ts';
import { formNumber } from './form-number.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  /** Level (from 1) after which it begins again; 0 never. Absent: after any outer level. */
  restart?: number;
  legal: boolean;
}

interface List {
  abstractId: string;
  levels: Map<number, Level>;
  starts: Map<number, number>;
}

/** A number or bullet that Word prints by itself. */
export interface AutoNumber {
  text: string;
  bullet: boolean;
  format: string;
}

/** Counts the lists of one report; ask once for each numbered paragraph, in order. */
export interface ListCounter {
  /** Undefined when the list is unknown or prints nothing. */
  next(numId: string, level: number): AutoNumber | undefined;
}

/** Reads numbering.xml and starts counting. */
export function startCounting(part: XmlNode | undefined): ListCounter {
  const lists = readLists(part);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(numId, level) {
      const list = lists.get(numId);
      const definition = list?.levels.get(level);
      if (!list || !definition || numId === '0') return undefined;
      const count = counts.get(list.abstractId) ?? [];
      counts.set(list.abstractId, count);
      // A list that overrides where to start begins again at its first paragraph; others carry on together.
      if (!begun.has(`${numId}/${level}`)) {
        begun.add(`${numId}/${level}`);
        const start = list.starts.get(level);
        if (start !== undefined) count[level] = start - 1;
      }
      advance(count, level, list);
      if (definition.format === 'bullet')
        return { text: glyphOf(definition.text), bullet: true, format: 'bullet' };
      const text = write(definition, count, list).trim();
      return text === '' ? undefined : { text, bullet: false, format: definition.format };
    },
  };
}

function advance(count: number[], level: number, list: List): void {
  for (let outer = 0; outer < level; outer++) count[outer] ??= list.levels.get(outer)?.start ?? 1;
  count[level] = (count[level] ?? (list.levels.get(level)?.start ?? 1) - 1) + 1;
  for (let inner = level + 1; inner < 9; inner++) {
    const restart = list.levels.get(inner)?.restart;
    if (restart === undefined || (restart !== 0 && level < restart)) delete count[inner];
  }
}

function write(definition: Level, count: number[], list: List): string {
  return definition.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const format = list.levels.get(level)?.format ?? 'decimal';
    return formNumber(count[level] ?? 1, definition.legal ? 'decimal' : format);
  });
}

function glyphOf(text: string): string {
  return text === '' || /[\uE000-\uF8FF]/.test(text) ? '•' : text.trim() || '•';
}

function readLists(part: XmlNode | undefined): Map<string, List> {
  const lists = new Map<string, List>();
  if (!part) return lists;
  const abstracts = new Map(
    findAll(part, 'abstractNum').map((node) => [node.attributes.abstractNumId ?? '', node]),
  );
  const byStyle = new Map([...abstracts.values()].map((node) => [valOf(node, 'styleLink'), node]));
  for (const num of findAll(part, 'num')) {
    let abstract = abstracts.get(valOf(num, 'abstractNumId') ?? '');
    const link = valOf(abstract, 'numStyleLink');
    if (link !== undefined) abstract = byStyle.get(link) ?? abstract;
    if (!abstract) continue;
    lists.set(num.attributes.numId ?? '', readList(num, abstract));
  }
  return lists;
}

function readList(num: XmlNode, abstract: XmlNode): List {
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  for (const node of findAll(abstract, 'lvl')) levels.set(Number(node.attributes.ilvl ?? 0), readLevel(node));
  for (const override of findAll(num, 'lvlOverride')) {
    const level = Number(override.attributes.ilvl ?? 0);
    const replaced = child(override, 'lvl');
    if (replaced) levels.set(level, readLevel(replaced));
    const start = valOf(override, 'startOverride');
    if (start !== undefined) starts.set(level, Number(start));
  }
  return { abstractId: abstract.attributes.abstractNumId ?? '', levels, starts };
}

function readLevel(node: XmlNode): Level {
  const restart = valOf(node, 'lvlRestart');
  return {
    start: Number(valOf(node, 'start') ?? 1),
    format: valOf(node, 'numFmt') ?? 'decimal',
    text: valOf(node, 'lvlText') ?? '',
    ...(restart === undefined ? {} : { restart: Number(restart) }),
    legal: isOn(node, 'isLgl') ?? false,
  };
}
