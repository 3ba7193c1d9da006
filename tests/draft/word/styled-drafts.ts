import type { Draft } from '../../../src/domain/draft.ts';
import { draftReport } from '../../../src/draft/draft-report.ts';
import type { HouseStyle } from '../../../src/house-styles/house-style.ts';
import { loadHouseStyles } from '../../../src/house-styles/load-house-styles.ts';
import { loadRegimes } from '../../../src/regimes/load-regimes.ts';
import { madeLetter } from '../../support/made-draft.ts';

const { styles, bodies } = loadHouseStyles();
const regimes = loadRegimes();

export function styleOf(key: string): HouseStyle {
  const found = styles.find((style) => style.key === key);
  if (found === undefined) throw new Error(`There is no style ${key}.`);
  return found;
}

/** The made letter drafted in every house style. */
export function styledDrafts(): { key: string; style: HouseStyle; draft: Draft }[] {
  return styles.map((style) => ({ key: style.key, style, draft: draftIn(style) }));
}

function draftIn(style: HouseStyle): Draft {
  return draftReport({
    letter: madeLetter(),
    style,
    bodies,
    regimes,
    given: { body: 'Cabinet', meetingDate: '2003-09-22', today: '2003-09-01', by: 'Ama Okoro' },
    timetable: { clearDays: 'working', clearance: [{ name: 'finance and legal', workingDays: 5 }] },
  });
}
