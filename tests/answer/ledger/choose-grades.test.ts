import { expect, it } from 'vitest';
import { chooseGrades, type GradeEntry } from '../../../src/answer/ledger/choose-grades.ts';
import { loadRegimes } from '../../../src/regimes/load-regimes.ts';

const entry = (areaKey: string, area: string) =>
  ({
    report: { reportId: 'r' },
    finding: {
      kind: 'judgement',
      regime: 'ilacs',
      inspectorate: 'ofsted',
      areaKey,
      area,
      printed: 'Good',
      grade: 'good',
    },
  }) as unknown as GradeEntry;
const asked = (text: string, ...entries: GradeEntry[]) =>
  chooseGrades(entries, [], { text, lastTime: false, all: false }, loadRegimes()).map(({ finding }) =>
    finding.kind === 'judgement' ? finding.areaKey : finding.kind,
  );

it('gives no sibling’s grade beside the area’s own, though the sibling’s words hold all those asked for', () => {
  const inCare = entry('in_care', 'The experiences and progress of children in care');
  const leavers = entry('care_leavers', 'The experiences and progress of children care leavers');
  expect(asked('What grade was given for children in care?', inCare, leavers)).toEqual(['in_care']);
});
