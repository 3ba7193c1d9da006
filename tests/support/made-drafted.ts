import type { Given } from '../../src/domain/draft.ts';
import type { Letter } from '../../src/domain/letter.ts';
import { type Drafted, openDrafted } from '../../src/draft/compose/drafted.ts';
import { draftDates } from '../../src/draft/dates/draft-dates.ts';
import { bodyKindOf } from '../../src/house-styles/body-kind-of.ts';
import { loadHouseStyles } from '../../src/house-styles/load-house-styles.ts';
import { regimes } from './made-version.ts';

const { styles, bodies } = loadHouseStyles();

/** A letter opened for the parts of a draft, in a style that comes with the product ("plain" unless told). */
export function draftedFrom(
  letter: Letter,
  { style: key = 'plain', ...asked }: Partial<Given> & { style?: string } = {},
): Drafted {
  const style = styles.find((one) => one.key === key);
  if (style === undefined) throw new Error(`There is no style ${key}.`);
  const given: Given = { today: '2003-09-01', by: 'Ama Okoro', ...asked };
  const body = given.body === undefined ? undefined : { name: given.body, ...bodyKindOf(given.body, bodies) };
  const dates = draftDates({ letter, given, body, timetable: { clearDays: 'working', clearance: [] } });
  return openDrafted({ letter, style, given, regimes, body, dates });
}
