import type { Draft } from '../../../domain/draft.ts';
import type { DraftFault } from '../../../domain/draft-check.ts';
import { spaced } from './open-fresh.ts';

/** A title or a heading that is not the one which drafting gives: what stands under it would be read otherwise. */
export function headingFaults({ title, sections }: Draft, fresh: readonly Draft[]): DraftFault[] {
  const headings = (key: string) =>
    fresh.flatMap((one) => one.sections.filter((section) => section.key === key).map((it) => it.heading));
  const differs = (text: string, known: readonly string[]) =>
    known.length > 0 && !known.map(spaced).includes(spaced(text));
  const titles = fresh.map((one) => one.title);
  return [
    ...(differs(title, titles) ? [faultOf(title, titles[0]!)] : []),
    ...sections
      .filter(({ key, heading }) => differs(heading, headings(key)))
      .map(({ key, heading }) => ({ ...faultOf(heading, headings(key)[0]!), section: key })),
  ];
}

function faultOf(text: string, drafted: string): DraftFault {
  return {
    kind: 'changed',
    weight: 'fault',
    text,
    why: `Drafting gives another heading here: “${drafted}”. Put it back.`,
  };
}
