import { child, isOn, valOf, type XmlNode } from '../../word-files/xml-node.ts';
import type { Token, TokenChange } from './token.ts';

const changeKinds: Record<string, TokenChange['kind']> = {
  ins: 'insertion',
  del: 'deletion',
  moveTo: 'moved-here',
  moveFrom: 'moved-away',
  cellIns: 'insertion',
  cellDel: 'deletion',
};

interface Walk {
  tokens: Token[];
  /** Changes around the node being walked, outermost first. */
  around: TokenChange[];
  names: Map<string, string>;
  /** Text boxes anchored in the paragraph being walked; they are read after it. */
  boxes: XmlNode[];
}

/** Lays out a story (a body, a note, a header) as tokens. Changes of formatting alone are left out: they change no word. */
export function walkStory(story: XmlNode): Token[] {
  const walk: Walk = { tokens: [], around: [], names: new Map(), boxes: [] };
  visitAll(story, walk);
  return withoutOpenEnds(walk.tokens);
}

/** Some programs write the start of a bookmark twice and end it once; what never ends is around nothing. */
function withoutOpenEnds(tokens: readonly Token[]): Token[] {
  const ended = new Set(
    tokens.flatMap((token) => (token.kind === 'bookmark' && token.edge === 'end' ? [token.id] : [])),
  );
  return tokens.filter((token) => token.kind !== 'bookmark' || ended.has(token.id));
}

function visitAll(parent: XmlNode, walk: Walk): void {
  for (const node of parent.children) visit(node, walk);
}

const visitors: Record<string, (node: XmlNode, walk: Walk) => void> = {
  p: visitParagraph,
  tr: (node, walk) => visitPart(node, { kind: 'row', changes: changesIn(child(node, 'trPr')) }, walk),
  tc: (node, walk) => visitPart(node, { kind: 'cell', changes: changesIn(child(node, 'tcPr')) }, walk),
  ins: visitChange,
  del: visitChange,
  moveTo: visitChange,
  moveFrom: visitChange,
  sdt: visitControl,
  bookmarkStart: visitRange,
  bookmarkEnd: visitRange,
  commentRangeStart: visitRange,
  commentRangeEnd: visitRange,
  r: visitRun,
  // Of alternative contents only the first is meant; the rest say the same for older programs.
  AlternateContent: (node, walk) => visitAll(child(node, 'Choice') ?? child(node, 'Fallback') ?? node, walk),
};

function visit(node: XmlNode, walk: Walk): void {
  const visitor = visitors[node.name];
  if (visitor) visitor(node, walk);
  else if (!/Pr(?:Ex|Change)?$/.test(node.name)) visitAll(node, walk);
}

function visitChange(node: XmlNode, walk: Walk): void {
  within([toChange(node)], walk, () => visitAll(node, walk));
}

function visitParagraph(node: XmlNode, walk: Walk): void {
  const outer = walk.boxes;
  walk.boxes = [];
  visitAll(node, walk);
  const ended = changesIn(child(child(node, 'pPr'), 'rPr'));
  walk.tokens.push({ kind: 'end', changes: [...walk.around, ...ended] });
  if (child(child(node, 'pPr'), 'sectPr')) walk.tokens.push({ kind: 'section' });
  const boxes = walk.boxes;
  walk.boxes = outer;
  for (const box of boxes) visitAll(box, walk);
}

function visitPart(
  node: XmlNode,
  { kind, changes }: { kind: 'row' | 'cell'; changes: TokenChange[] },
  walk: Walk,
): void {
  within(changes, walk, () => {
    walk.tokens.push({ kind, edge: 'start', changes: [...walk.around] });
    visitAll(node, walk);
    walk.tokens.push({ kind, edge: 'end', changes: [...walk.around] });
  });
}

function visitControl(node: XmlNode, walk: Walk): void {
  const properties = child(node, 'sdtPr');
  const control = {
    kind: 'control' as const,
    tag: valOf(properties, 'tag') ?? '',
    title: valOf(properties, 'alias') ?? '',
    showsPlaceholder: isOn(properties, 'showingPlcHdr') ?? false,
  };
  walk.tokens.push({ ...control, edge: 'start' });
  const content = child(node, 'sdtContent');
  if (content) visitAll(content, walk);
  walk.tokens.push({ ...control, edge: 'end' });
}

function visitRange(node: XmlNode, { tokens, names }: Walk): void {
  const id = node.attributes.id ?? '';
  const kind = node.name.startsWith('bookmark') ? 'bookmark' : 'comment';
  const edge = node.name.endsWith('Start') ? 'start' : 'end';
  if (edge === 'start') names.set(`${kind}/${id}`, node.attributes.name ?? '');
  tokens.push({ kind, edge, id, name: names.get(`${kind}/${id}`) ?? '' });
}

function visitRun(run: XmlNode, walk: Walk): void {
  for (const node of run.children) {
    const text = wordsOf(node);
    if (text !== '') walk.tokens.push({ kind: 'words', text, changes: [...walk.around] });
    else if (/^(?:drawing|pict|object|AlternateContent)$/.test(node.name)) walk.boxes.push(...boxesIn(node));
    else if (node.name === 'commentReference')
      walk.tokens.push({ kind: 'comment', edge: 'end', id: node.attributes.id ?? '', name: '' });
  }
}

function wordsOf(node: XmlNode): string {
  switch (node.name) {
    case 't':
    case 'delText':
      return node.text;
    case 'tab':
    case 'ptab':
    case 'br':
    case 'cr':
      return ' ';
    case 'noBreakHyphen':
      return '\u2011';
    default:
      return '';
  }
}

function boxesIn(node: XmlNode): XmlNode[] {
  if (node.name === 'txbxContent') return [node];
  const inside =
    node.name === 'AlternateContent' ? [child(node, 'Choice') ?? child(node, 'Fallback')] : node.children;
  return inside.flatMap((one) => (one ? boxesIn(one) : []));
}

function within(changes: TokenChange[], walk: Walk, visitInside: () => void): void {
  walk.around.push(...changes);
  visitInside();
  walk.around.length -= changes.length;
}

function changesIn(properties: XmlNode | undefined): TokenChange[] {
  return (properties?.children ?? []).filter(({ name }) => changeKinds[name]).map(toChange);
}

function toChange({ name, attributes }: XmlNode): TokenChange {
  const { author = '', date } = attributes;
  const at = date === undefined || date === '' ? {} : { at: date };
  return { kind: changeKinds[name]!, by: author.trim() || 'somebody unnamed', ...at };
}
