import { child, findAll, isOn, valOf, type XmlNode } from '../../word-files/xml-node.ts';

/** What a style says, with what it is based on already taken in. */
export interface DocxStyle {
  /** 1 for the outermost; absent when the style is no heading. */
  headingLevel?: number;
  numId?: string;
  listLevel?: number;
  run: RunLook;
}

/** How letters look; absent means not stated. */
export interface RunLook {
  bold?: boolean;
  hidden?: boolean;
  colour?: string;
  /** Half points. */
  size?: number;
  shaded?: boolean;
  raised?: boolean;
}

export interface DocxStyles {
  /** The style of that id, or the default paragraph style. */
  paragraph(id: string | undefined): DocxStyle;
  run(id: string | undefined): RunLook;
}

/** Reads styles.xml; `undefined` when the file has none. */
export function readStyles(part: XmlNode | undefined): DocxStyles {
  const nodes = part ? findAll(part, 'style') : [];
  const byId = new Map(nodes.map((node) => [node.attributes.styleId ?? '', node]));
  const isDefault = (node: XmlNode) =>
    node.attributes.type === 'paragraph' && /^(?:1|true|on)$/.test(node.attributes.default ?? '');
  const fallback = nodes.find(isDefault)?.attributes.styleId;
  const made = new Map<string, DocxStyle>();
  const look = (id: string, seen: Set<string>): DocxStyle => {
    const held = made.get(id);
    if (held) return held;
    const node = byId.get(id);
    if (!node || seen.has(id)) return { run: {} };
    seen.add(id);
    const base = valOf(node, 'basedOn');
    const style = mergeStyle(base === undefined ? { run: {} } : look(base, seen), node);
    made.set(id, style);
    return style;
  };
  return {
    paragraph: (id) => look(id !== undefined && byId.has(id) ? id : (fallback ?? ''), new Set()),
    run: (id) => (id === undefined ? {} : look(id, new Set()).run),
  };
}

function mergeStyle(base: DocxStyle, node: XmlNode): DocxStyle {
  const properties = child(node, 'pPr');
  const numbering = child(properties, 'numPr');
  const level = headingLevel(node, properties) ?? base.headingLevel;
  const numId = valOf(numbering, 'numId') ?? base.numId;
  const listLevel = Number(valOf(numbering, 'ilvl') ?? base.listLevel ?? 0);
  return {
    ...(level === undefined || level > 9 ? {} : { headingLevel: level }),
    ...(numId === undefined ? {} : { numId }),
    listLevel,
    run: { ...base.run, ...readLook(child(node, 'rPr')) },
  };
}

function headingLevel(node: XmlNode, properties: XmlNode | undefined): number | undefined {
  const outline = valOf(properties, 'outlineLvl');
  if (outline !== undefined) return Number(outline) + 1;
  const name = valOf(node, 'name') ?? '';
  if (/^title$/i.test(name)) return 1;
  const named = /^heading (\d)$/i.exec(name)?.[1];
  return named === undefined ? undefined : Number(named);
}

/** What run properties state. */
export function readLook(properties: XmlNode | undefined): RunLook {
  if (!properties) return {};
  const bold = isOn(properties, 'b');
  const hidden = isOn(properties, 'vanish') ?? isOn(properties, 'webHidden');
  const colour = valOf(properties, 'color');
  const size = valOf(properties, 'sz');
  const fill = child(properties, 'shd')?.attributes.fill;
  const shaded = child(properties, 'highlight') !== undefined || isDark(fill);
  const position = valOf(properties, 'vertAlign');
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(colour === undefined ? {} : { colour }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(shaded ? { shaded } : {}),
    ...(position === undefined ? {} : { raised: position === 'superscript' }),
  };
}

/** Whether a fill is a colour on which white letters can be seen. */
export function isDark(fill: string | undefined): boolean {
  if (!fill || !/^[0-9a-f]{6}$/i.test(fill)) return false;
  return ![0, 2, 4].every((at) => Number.parseInt(fill.slice(at, at + 2), 16) > 215);
}
