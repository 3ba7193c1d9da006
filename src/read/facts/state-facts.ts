import type { Block } from '../../domain/block.ts';
import type { Stated } from '../../domain/read-report.ts';
import { stateBodies } from './stated-bodies.ts';
import { stateCouncil } from './stated-council.ts';
import { stateDates } from './stated-dates.ts';
import { fieldsOf } from './stated-fields.ts';
import { headOf } from './stated-head.ts';
import { stateOfficers } from './stated-officers.ts';
import { stateTitle } from './stated-title.ts';

/**
 * What a report states of itself. Every span is exact: `text.slice(startChar, endChar)` is the print. An absent
 * value or an empty list means that no rule found it stated.
 */
export function stateFacts(text: string, blocks: Block[]): Stated {
  const head = headOf(text, blocks);
  const fields = fieldsOf(text, blocks);
  const title = stateTitle(text, blocks, head, fields);
  const council = stateCouncil(text, blocks, head, fields);
  return {
    ...(title ? { title } : {}),
    ...(council ? { council } : {}),
    bodies: stateBodies(text, blocks, head, fields),
    dates: stateDates(text, blocks, head),
    contactOfficers: stateOfficers(text, blocks, fields),
  };
}
