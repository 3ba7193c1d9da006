import type { ContextSpan } from '../../domain/citation.ts';
import type { Finding } from '../../domain/finding.ts';
import type { RegimeItem } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';
import { splitFrameworkRef } from './framework-ref.ts';
import type { PrintedItem } from './printed-item.ts';
import type { Standing } from './where-it-stands.ts';

/** A finding of the kind that its heading announces; undefined for a heading of narrative findings, which are no items. */
export function toItem(
  source: Source,
  printed: PrintedItem,
  item: Pick<RegimeItem, 'kind' | 'frameworkRef' | 'addressedTo'>,
  standing: Standing,
  rule: string,
): Finding | undefined {
  const words = onOneLine(source.wordsOf(printed));
  if (!/\p{L}{3}/u.test(words) || item.kind === 'finding') return undefined;
  const body = printed.responsibleBody;
  const base = source.base(printed, rule, beside(source, printed));
  const { text, frameworkRef } = splitFrameworkRef(words, item.frameworkRef);
  const common = { ...base, ...standing, text };
  switch (item.kind) {
    case 'strength':
      return { kind: 'strength', ...common };
    case 'area-for-improvement':
      return {
        kind: 'areaForImprovement',
        ...common,
        ...(frameworkRef === undefined ? {} : { frameworkRef }),
      };
    case 'priority-action':
      return {
        kind: 'priorityAction',
        ...common,
        ...(body === undefined ? {} : { responsibleBody: source.wordsOf(body) }),
      };
    case 'recommendation':
      return {
        kind: 'recommendation',
        ...common,
        ...(printed.number === undefined ? {} : { number: printed.number }),
        ...(item.addressedTo === undefined ? {} : { addressedTo: item.addressedTo }),
      };
  }
}

/** Spans that an item leans on besides those of any citation. */
function beside(source: Source, { responsibleBody, subheading }: PrintedItem): ContextSpan[] {
  return [
    ...(responsibleBody === undefined ? [] : [source.context(responsibleBody, 'row')]),
    ...(subheading === undefined ? [] : [source.context(subheading, 'heading')]),
  ];
}

/** Blocks of one item are joined as its sentences are. */
function onOneLine(words: string): string {
  return words.replace(/\s*\n+\s*/gu, ' ').trim();
}
