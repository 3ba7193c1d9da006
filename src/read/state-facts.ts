import type { Block } from '../domain/block.ts';
import type { Stated } from '../domain/read-report.ts';

/**
 * What a report states of itself. Every span is exact: `text.slice(startChar, endChar)` is the print. An absent
 * value or an empty list means that no rule found it stated.
 */
export function stateFacts(text: string, blocks: Block[]): Stated {
  const title = blocks.find((block) => block.kind === 'heading');
  const stated: Stated = { bodies: [], dates: [], contactOfficers: [] };
  if (title)
    stated.title = {
      startChar: title.bodyStart,
      endChar: title.endChar,
      text: text.slice(title.bodyStart, title.endChar),
    };
  return stated;
}
