import { parseAst } from 'vitest/node';

/** A node of a syntax tree (ESTree with TypeScript), as far as the rules of the house look at it. */
export interface SyntaxNode {
  type: string;
  /** Offsets into the source, in UTF-16 code units. */
  start: number;
  end: number;
  [key: string]: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

const parsed = new Map<string, SyntaxNode[]>();

/** Every node of a TypeScript source. Parsed once, however many rules look at it. */
export function syntaxNodes(text: string): SyntaxNode[] {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const nodes: SyntaxNode[] = [];
  const waiting: unknown[] = [parseAst(text, { lang: 'ts' })];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (isNode(value)) nodes.push(value);
    if (typeof value === 'object' && value !== null) waiting.push(...Object.values(value));
  }
  parsed.set(text, nodes);
  return nodes;
}

function literal(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** What a source imports: static, re-exported, dynamic, and files named by `new URL('…', import.meta.url)`. */
export function importsOf(text: string): string[] {
  const found: string[] = [];
  for (const node of syntaxNodes(text)) {
    const isImport =
      /^(ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration|ImportExpression)$/.test(node.type);
    if (isImport) found.push(literal(node.source) ?? '');
    if (node.type === 'NewExpression' && isNode(node.callee) && node.callee.name === 'URL') {
      const [first] = node.arguments as unknown[];
      const file = literal(first);
      if (file?.endsWith('.ts')) found.push(file);
    }
  }
  return found.filter((name) => name !== '');
}

/** Words that a source holds as strings and templates. */
export function stringsOf(text: string): string[] {
  const found: string[] = [];
  for (const node of syntaxNodes(text)) {
    const plain = literal(node);
    if (plain !== undefined) found.push(plain);
    if (node.type === 'TemplateElement') found.push((node.value as { raw: string }).raw);
  }
  return found;
}
