import { describe, expect, it } from 'vitest';
import { judgeEvidence } from '../../src/answer/judge-evidence.ts';
import type { ScopeTarget } from '../../src/domain/scope.ts';
import { understandQuestion } from '../../src/retrieve/understand-question.ts';
import { evidenceOf } from '../support/made-evidence.ts';
import { madeTarget } from '../support/made-summary.ts';
import { madeVersion, regimes } from '../support/made-version.ts';

const text = `# Fenwick County Council: care of adults

## What was found

1C (i) 64% of people had a budget of their own.

1C (ii) 12% of people had a direct payment.

NI 135 stood at 31%.

The Shared Lives scheme has 40 carers.

Ofsted praised the nursery.

Members are asked to approve the plan for the clinic.

Cabinet agreed the plan for the depot in spring.

The letter is at Appendix 2.

Rhoda Quill chairs the board.
`;
const whole = { startChar: 0, endChar: text.length };
const report = madeVersion(text, {
  council: 'Fenwick County Council',
  inspectorates: ['cqc'],
  periods: ['2008/09'],
  years: [2009],
  parts: [{ ...whole, voice: 'reported-by-council', inspectorate: 'cqc' }],
});
const judge = (question: string, words: string, target: Partial<ScopeTarget> = {}, from = report) =>
  judgeEvidence(evidenceOf(from, words), understandQuestion(question, []), madeTarget(target), regimes);

describe('judgeEvidence', () => {
  it('takes no indicator for another whose code begins alike', () => {
    expect(judge('What percentage was NI 13?', 'NI 135 stood at 31%.')).toBe('no-code');
    expect(judge('What percentage was NI 135?', 'NI 135 stood at 31%.')).toBeUndefined();
    expect(judge('What percentage was 1C (ii)?', '1C (i) 64% of people')).toBe('no-code');
  });

  it('knows a code however its parts are set', () => {
    expect(judge('What percentage was 1C(ii)?', '1C (ii) 12% of people')).toBeUndefined();
    expect(judge('What percentage was NI135?', 'NI 135 stood at 31%.')).toBeUndefined();
  });

  it('wants the words of the inspectorate asked about, by their part or by its name in them', () => {
    const target = { inspectorates: ['ofsted'] };
    expect(judge('What did Ofsted praise?', 'Ofsted praised the nursery.', target)).toBeUndefined();
    expect(judge('What did Ofsted praise?', 'The Shared Lives scheme has', target)).toBe('other-body');
    expect(
      judge('What did CQC say?', 'The Shared Lives scheme has', { inspectorates: ['cqc'] }),
    ).toBeUndefined();
  });

  it('lets a joint inspection speak for each body that carried it out', () => {
    const joint = madeVersion(text, {
      inspectorates: ['ofsted', 'cqc'],
      parts: [{ ...whole, voice: 'inspectorate', inspectorate: 'ofsted' }],
    });
    const target = { inspectorates: ['cqc'] };
    expect(judge('What did CQC say?', 'The Shared Lives scheme has', target, joint)).toBeUndefined();
  });

  it('refuses where an open regime is one that the report never speaks of', () => {
    const target = { regimes: ['jtai'], regimeOpen: true };
    expect(judge('What did the inspection find?', 'The Shared Lives scheme has', target)).toBe(
      'other-regime',
    );
    const spoken = madeVersion(`${text}\nA joint targeted area inspection is due.\n`);
    expect(
      judge('What did the inspection find?', 'The Shared Lives scheme has', target, spoken),
    ).toBeUndefined();
  });

  it('wants what the question calls by its name', () => {
    const words = 'The Shared Lives scheme has 40 carers.';
    expect(judge('How many carers has the Shared Lives scheme?', words)).toBeUndefined();
    expect(judge('How many carers has the Home Share scheme?', words)).toBe('other-thing');
  });

  it('does not take what a meeting is asked to do for what it did', () => {
    expect(judge('Did Cabinet approve the plan?', 'Cabinet agreed the plan for the depot')).toBeUndefined();
    expect(judge('What did Cabinet decide about the clinic?', 'The Shared Lives scheme has')).toBe(
      'no-outcome',
    );
    expect(judge('Did Cabinet approve the plan?', 'Members are asked to approve the plan')).toBe(
      'no-outcome',
    );
  });

  it('wants the kind of thing asked for', () => {
    expect(judge('How many homes are there?', 'Ofsted praised the nursery.')).toBe('no-value');
    expect(judge('Who chairs the board?', 'Rhoda Quill chairs the board.')).toBeUndefined();
    expect(judge('Who chairs the board?', 'Ofsted praised the nursery.')).toBe('no-value');
    expect(judge('What does the letter say?', 'The letter is at Appendix 2.')).toBe('no-value');
  });

  it('looks for time only once place and thing are right', () => {
    const target = { inspectorates: ['ofsted'], periods: ['2014/15'], periodOpen: true };
    expect(judge('What did Ofsted say in 2014/15?', 'NI 135 stood at 31%.', target)).toBe('other-body');
    expect(judge('What did Ofsted say in 2014/15?', 'Ofsted praised', target)).toBe('other-period');
  });

  it('reads in a report what members are asked to agree, for no meeting need have been', () => {
    const question = 'Which plan were members asked to approve?';
    expect(judge(question, 'Members are asked to approve the plan')).toBeUndefined();
    expect(judge('Which plan did members approve?', 'Members are asked to approve the plan')).toBe(
      'no-outcome',
    );
  });

  it('takes “the Board” for the board that is named', () => {
    const board = madeVersion('# Fenwick Care Board\n\nThe Board is to comment on the plan.\n');
    const question = 'What is the Care Board to do?';
    expect(judge(question, 'The Board is to comment', {}, board)).toBe(undefined);
    const other = madeVersion('# Letter\n\nThe Parish Board is to comment on the plan.\n');
    expect(judge(question, 'The Parish Board is to comment', {}, other)).toBe('other-thing');
  });

  it('does not answer with a heading or a title', () => {
    const titled = madeVersion('# Care of adults\n\n## Lifts and stairs\n\nBoth are old.\n');
    expect(judge('What of lifts and stairs?', 'Lifts and stairs', {}, titled)).toBe('no-value');
    expect(judge('What of lifts and stairs?', 'Both are old.', {}, titled)).toBeUndefined();
  });

  it('lets a paper about a body speak for the part of it that the paper is about too', () => {
    const [parent, child] = ['doh', 'ssi'];
    const paper = madeVersion(text, {
      inspectorates: [parent!, child!],
      parts: [{ ...whole, voice: 'reported-by-council', inspectorate: parent! }],
    });
    const words = 'The Shared Lives scheme has';
    expect(judge('What did it say?', words, { inspectorates: [child!] }, paper)).toBeUndefined();
    expect(judge('What did it say?', words, { inspectorates: ['ofsted'] }, paper)).toBe('other-body');
  });
});
