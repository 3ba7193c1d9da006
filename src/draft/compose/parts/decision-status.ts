import type { Drafted } from '../drafted.ts';
import { fieldOf } from '../field-of.ts';
import { fixed, type NewParagraph, placeholder } from '../paragraph.ts';

/** Key decision, reason, forward plan and the like: what the source states for this very meeting, else for the officer to say. */
export function decisionStatus(drafted: Drafted): NewParagraph[] {
  const { decisionStatus: table } = drafted.style;
  if (table === undefined) return [];
  const heads = table.columns;
  return [
    ...(heads.length === 0
      ? []
      : [
          { ...fixed(heads.join(' | '), { form: 'row' as const, cells: [...heads] }), header: true as const },
        ]),
    ...table.rows.map(
      ({ key, label, for: who, what = label, kind = key === 'key-decision' ? 'choice' : 'text' }) => {
        const stated = fieldOf(drafted, key);
        if (stated !== undefined)
          return {
            ...stated,
            form: 'row' as const,
            cells: [label, stated.text],
            text: `${label} | ${stated.text}`,
          };
        const one = {
          key: `status-${key}`,
          kind,
          what,
          for: who,
          why: 'a decision for the officer',
        };
        return placeholder(one, { form: 'row', cells: [label, `[${label} – for ${who}: ${one.why}]`] });
      },
    ),
  ];
}
