import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { checkQuestion } from '../domain/check-question.ts';
import { AppError } from '../errors.ts';
import { audienceOf } from './audience-of.ts';
import { exampleQuestions } from './example-questions.ts';
import { readForm } from './read-form.ts';
import { answerAddress } from './report-address.ts';
import { shortenWords } from './shorten-words.ts';
import { viewAnswer } from './view-answer.ts';
import type { WebContext, WebEnv } from './web-env.ts';

/** What was typed, as typed. */
interface Typed {
  question: string;
  council: string;
}

/** A form may be longer than the longest question, so that a longer one is explained and kept. */
const longestForm = 256 * 1024;
const titleLength = 80;

const fieldOf: Record<string, string> = { usage: '#council' };

function typedIn(given: URLSearchParams): Typed {
  return { question: given.get('q') ?? '', council: given.get('council') ?? '' };
}

/** The page to ask; with `failure`, what is wrong with what was typed. */
async function askPage(
  { services, render }: WebContext,
  c: Context<WebEnv>,
  typed: Typed,
  failure?: AppError,
): Promise<Response> {
  const reports = await services.listReports({ audience: audienceOf(c) });
  const councils = councilsOf(reports);
  const examples = exampleQuestions(reports, services.names).map((question) => ({
    question,
    href: answerAddress({ question, council: '' }),
  }));
  const fault = failure && { message: failure.message, href: fieldOf[failure.code] ?? '#q' };
  return c.html(
    render(c, 'ask', { typed, fault, councils, examples, reportCount: reports.length }),
    fault ? 400 : 200,
  );
}

function councilsOf(reports: readonly { profile: { council?: string | undefined } }[]): string[] {
  const councils = new Set(reports.flatMap(({ profile }) => profile.council ?? []));
  return [...councils].sort((a, b) => a.localeCompare(b, 'en-GB'));
}

/** @throws AppError when the question or the council cannot be asked about */
async function checked(
  { services }: WebContext,
  c: Context<WebEnv>,
  typed: Typed,
): Promise<Typed & { councils: string[] }> {
  const question = checkQuestion(typed.question);
  const councils = councilsOf(await services.listReports({ audience: audienceOf(c) }));
  if (typed.council !== '' && !councils.includes(typed.council))
    throw new AppError('usage', 'No report held here is about that council. Choose one from the list.');
  return { question, council: typed.council, councils };
}

async function answerPage(web: WebContext, c: Context<WebEnv>, typed: Typed): Promise<Response> {
  const { question, council, councils } = await checked(web, c, typed);
  const answer = await web.services.ask({
    question,
    audience: audienceOf(c),
    signal: c.get('signal'),
    ...(council === '' ? {} : { council }),
  });
  const view = viewAnswer(answer, council);
  const pageTitle = `${shortenWords(question, titleLength)} – ${view.heading}`;
  return c.html(web.render(c, 'answer', { answer: view, pageTitle, typed: { question, council }, councils }));
}

/** Does the work; what was wrong with the question comes back as the form, with what was typed. */
async function orExplain(
  web: WebContext,
  c: Context<WebEnv>,
  typed: Typed,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (thrown) {
    const isTheirs = thrown instanceof AppError && /^(question_|usage$)/.test(thrown.code);
    if (!isTheirs) throw thrown;
    return askPage(web, c, typed, thrown);
  }
}

/**
 * The page to ask and the page of an answer, `/?q=…`: an address that can be kept, reloaded and gone back to. The form is
 * posted, so that a question of any length arrives and is explained.
 */
export function askPages(web: WebContext): Hono<WebEnv> {
  const tooLong = () => {
    throw new AppError(
      'request_too_large',
      'The question is far too long. At most 2,000 characters can be read.',
    );
  };
  return new Hono<WebEnv>()
    .get('/', (c) => {
      const given = new URL(c.req.url).searchParams;
      const typed = typedIn(given);
      return given.has('q')
        ? orExplain(web, c, typed, () => answerPage(web, c, typed))
        : askPage(web, c, typed);
    })
    .post('/ask', bodyLimit({ maxSize: longestForm, onError: tooLong }), async (c) => {
      const typed = typedIn(await readForm(c));
      return orExplain(web, c, typed, async () =>
        c.redirect(answerAddress(await checked(web, c, typed)), 303),
      );
    });
}
