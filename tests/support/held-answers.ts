import type { Answer, Claim } from '../../src/domain/answer.ts';
import { AppError } from '../../src/errors.ts';
import type { AskRequest } from '../../src/services.ts';
import { answers, cite } from './web-answers.ts';
import { heldReports } from './web-library.ts';
import { h, makeReport, p, table } from './web-reports.ts';
import { webApp, webServices } from './web-services.ts';

const years = Array.from({ length: 14 }, (_, at) => `${2001 + at}/${String(2 + at).padStart(2, '0')}`);
const figures = years.map((_, at) => `${41 + at}.25 per thousand`);

/** A report whose table is wider than any screen. */
const wideReport = makeReport({
  reportId: 'rep-wide',
  file: 'wexcombe-indicators.pdf',
  title: 'Indicators of adult social care',
  council: 'Wexcombe Borough Council',
  blocks: [
    h(1, 'Indicators'),
    p('Every year is shown.'),
    table(['Measure', ...years], ['People helped to live at home', ...figures]),
  ],
});

const wideClaim: Claim = {
  text: 'CQC said: in the table under “Indicators”, row “People helped to live at home”',
  origin: 'quoted',
  voice: 'inspectorate',
  citations: [
    cite(
      wideReport,
      ['People helped to live at home', ...figures].join(' | '),
      'Wexcombe Borough Council, indicators, table, p. 1',
      ['Measure', ...years].map((column) => ['column', column]),
    ),
  ],
};

/**
 * The pages over answers that a test holds back: of a question with "slowly" in it the first statement comes at once and the rest when `go` is
 * called; one with "broken" fails; one with "table" is answered by a very wide row; all others are answered at once.
 */
export function heldAnswers() {
  const held = [...heldReports, wideReport];
  const { services, asked } = webServices(held);
  let go: () => void = () => undefined;
  const ask = async (request: AskRequest): Promise<Answer> => {
    const { question, signal, onEvent } = request;
    if (question.includes('broken'))
      throw new AppError('model_unavailable', 'The language model could not be reached. Ask again later.');
    const answer = await services.ask(request);
    if (question.includes('table')) return { ...answer, ...answers.carers, claims: [wideClaim] } as Answer;
    if (!question.includes('slowly')) return answer;
    const whole = { ...answer, ...answers.carers } as Answer;
    onEvent?.({ type: 'claim', claim: whole.claims[0]! });
    await new Promise<void>((resolve, reject) => {
      go = resolve;
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
    for (const claim of whole.claims.slice(1)) onEvent?.({ type: 'claim', claim });
    return whole;
  };
  return { ...webApp({ ask }, held), asked, go: () => go() };
}
