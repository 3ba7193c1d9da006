import type { FindingOf, PlacedCitation } from '../../../domain/finding.ts';
import type { Drafted } from '../drafted.ts';
import { isTold } from '../is-told.ts';
import { itemBullet } from '../item-bullet.ts';
import { fixed, type NewParagraph, quoted } from '../paragraph.ts';
import { unshouted } from '../unshouted.ts';
import { narrative, summed } from './narrative.ts';
import { otherTables } from './tables.ts';

type Item = FindingOf<'strength'> | FindingOf<'areaForImprovement'>;

/** Strengths, then areas for improvement, of each service under its heading; then what running text says besides. All of them, as printed. */
export function findingsByService(drafted: Drafted): NewParagraph[] {
  const items = [...drafted.of('strength'), ...drafted.of('areaForImprovement')].filter(
    ({ foundBy }) => !isTold(foundBy),
  );
  const services = [...new Set(items.map(({ service }) => service))];
  const grouped = services.flatMap((service) => {
    const own = items.filter((item) => item.service === service);
    const heading = service === undefined ? [] : [serviceHeading(drafted, service, own[0]!)];
    return [...heading, ...listed(drafted, own, 'strength'), ...listed(drafted, own, 'areaForImprovement')];
  });
  return [...summed(drafted), ...grouped, ...narrative(drafted), ...otherTables(drafted), ...inSum(drafted)];
}

/** Members must know that there is more, and where. */
function inSum({ inSum: cut, noun }: Drafted): NewParagraph[] {
  if (!cut) return [];
  return [
    fixed(
      `This section gives the findings of the ${noun} in sum; what it says in full stands in the appendix.`,
    ),
  ];
}

/** Only the strengths, or only the areas for improvement, of every service. */
export function itemsOf(drafted: Drafted, kind: Item['kind']): NewParagraph[] {
  const items: Item[] = kind === 'strength' ? drafted.of('strength') : drafted.of('areaForImprovement');
  return listed(
    drafted,
    items.filter(({ foundBy }) => !isTold(foundBy)),
    kind,
  );
}

function serviceHeading(drafted: Drafted, service: string, item: Item): NewParagraph {
  const cited = [headingOf(drafted, service, item)];
  return quoted(unshouted(service, drafted.letter.content), cited, { form: 'heading' });
}

/** One lead-in and its bullets for each theme, in print order. */
function listed(drafted: Drafted, items: readonly Item[], kind: Item['kind']): NewParagraph[] {
  const own = items.filter((item) => item.kind === kind);
  const themes = [...new Set(own.map(({ theme }) => theme))];
  return themes.flatMap((theme) => {
    const group = own.filter((item) => item.theme === theme);
    return [leadIn(drafted, theme, group), ...group.map(itemBullet)];
  });
}

const what = {
  strength: ['this strength or improvement', 'these strengths and improvements'],
  areaForImprovement: ['this area for improvement', 'these areas for improvement'],
} as const;

/** Where a heading of an item stands; the whole letter where its context does not hold it. */
function headingOf({ cite, whole }: Drafted, wanted: string, { citation }: Item): PlacedCitation {
  const found = citation.context.find(({ role, quote }) => role === 'heading' && quote.includes(wanted));
  return found === undefined ? whole : cite(found);
}

function leadIn(drafted: Drafted, theme: string | undefined, group: readonly Item[]): NewParagraph {
  const { noun, whole, letter } = drafted;
  const { kind, voice } = group[0]!;
  const these = what[kind][group.length === 1 ? 0 : 1];
  const named = theme && unshouted(theme.replace(/[.:]\s*$/u, ''), letter.content);
  const under = named === undefined ? 'The' : `Under “${named}” the`;
  const own = voice === 'council-own' ? `${noun} gave, as the council’s own view,` : `${noun} gave`;
  return quoted(
    `${under} ${own} ${these}:`,
    theme === undefined ? [whole] : [headingOf(drafted, theme, group[0]!), whole],
    { voice },
  );
}
