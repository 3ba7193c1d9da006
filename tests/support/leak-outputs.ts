import { runCommandLine } from '../../src/cli/run-command-line.ts';
import type { Classification } from '../../src/domain/audience.ts';
import type { Services } from '../../src/services.ts';
import { createApp } from '../../src/web/create-app.ts';
import { cliContext } from './cli-context.ts';
import { leakQuestions } from './leak-questions.ts';
import { memberRights } from './member-rights.ts';
import { sameEveryTime } from './same-every-time.ts';

/** Something that was put out, by which door, and what was said to get it. */
export interface LeakOutput {
  door: string;
  asked: string;
  output: string;
}

/** Councils of the hidden reports: choosing them must do what choosing any other does. */
const hiddenCouncils = ['Quillfeather District Council', 'Snettleworth County Council'];

/** What was put out without what differs from run to run: how long it took, and when a report came in. */
function withoutTimes(output: string): string {
  return output
    .replace(/"durationMs":[\d.e-]+/g, '"durationMs":0')
    .replace(/ in [\d.,]+ (?:ms|s); answered/g, ' in no time; answered')
    .replace(/"addedAt":"[^"]+"/g, '"addedAt":""');
}

/** What a question gets from the services themselves, asked of all councils and of each hidden one. */
export async function askServices(services: Services, audience: Classification): Promise<LeakOutput[]> {
  const outputs: LeakOutput[] = [];
  const ask = async (question: string, council?: string) => {
    const request = { question, audience, ...(council === undefined ? {} : { council }) };
    const both = [await services.ask(request), await services.find({ ...request, top: 20 })];
    const asked = `${question} ${council ?? ''}`;
    outputs.push({ door: 'services', asked, output: withoutTimes(JSON.stringify(both)) });
  };
  for (const question of leakQuestions) await ask(question);
  for (const council of hiddenCouncils)
    for (const question of leakQuestions.slice(25, 32)) await ask(question, council);
  return outputs;
}

/** All that a command line prints, in both streams, and its exit code. */
export async function runVerb(services: Services, args: readonly string[], input = ''): Promise<string> {
  const { context, written } = cliContext(services, input);
  const code = await runCommandLine(args, context, '0.0.0');
  return withoutTimes([`exit ${code}`, ...written.out, ...written.notes].join('\n'));
}

/** What the command line's reading verbs print, for people and as JSON. */
export async function askCommandLine(services: Services, audience: Classification): Promise<LeakOutput[]> {
  const outputs: LeakOutput[] = [];
  const run = async (args: string[], asked = '', input = '') => {
    const output = await runVerb(services, [...args, '--audience', audience], input);
    outputs.push({ door: args.join(' '), asked, output });
  };
  const lines = leakQuestions.map((question, id) => JSON.stringify({ id, question })).join('\n');
  await run(['ask', '--from', '-'], leakQuestions.join('\n'), lines);
  for (const question of leakQuestions.filter((_, at) => at % 8 === 0)) {
    await run(['ask', question], question);
    await run(['find', question], question);
    await run(
      ['find', question, '--json', '--top', '100', '--council', hiddenCouncils[0]!],
      question + hiddenCouncils[0],
    );
  }
  for (const extra of [[], ['--json'], ['--council', hiddenCouncils[1]!]])
    await run(['reports', ...extra], extra[1]);
  for (const extra of [[], ['--json'], ['--csv'], ['--council', hiddenCouncils[0]!], ['--area', 'carers']])
    await run(['ledger', ...extra], extra[1]);
  for (const extra of [[], ['--json']]) {
    await run(['drafts', 'list', ...extra]);
    for (const { draftId } of await services.listDrafts({ audience }))
      for (const verb of [['show'], ['show', '--findings'], ['changes']])
        await run(['drafts', verb[0]!, draftId, ...verb.slice(1), ...extra]);
  }
  for (const { file } of await services.listReports({ audience })) {
    await run(['show', file]);
    await run(['show', file, '--json']);
    await run(['extract', file]);
    await run(['extract', file, '--json']);
  }
  return outputs;
}

/** What the pages and the API show; they are for a member, whatever a request asks for. */
export async function askPages(services: Services): Promise<LeakOutput[]> {
  const outputs: LeakOutput[] = [];
  const faults: unknown[] = [];
  const app = createApp(services, { localRights: memberRights, reportFault: (fault) => faults.push(fault) });
  const request = async (door: string, asked: string, init?: RequestInit) => {
    const response = await app.request(door, init);
    const location = response.headers.get('location');
    const output = withoutTimes(`${response.status} ${location}\n${await response.text()}`);
    outputs.push({ door, asked, output: sameEveryTime(output) });
    return location;
  };
  const raised = { 'x-audience': 'exempt', cookie: 'audience=exempt' };
  const ask = async (fields: Record<string, string>) => {
    const asked = Object.values(fields).join(' ');
    const body = new URLSearchParams({ ...fields, audience: 'exempt' }).toString();
    const headers = { ...raised, 'content-type': 'application/x-www-form-urlencoded' };
    const led = await request('/ask?audience=exempt', asked, { method: 'POST', headers, body });
    const { pathname } = new URL(led!, 'http://localhost');
    const output = sameEveryTime(await (await app.request(pathname, { headers: raised })).text());
    outputs.push({ door: 'the page of the conversation', asked, output });
    return pathname;
  };
  for (const [at, question] of leakQuestions.entries()) {
    await ask({ q: question });
    if (at % 6 !== 0) continue;
    const body = JSON.stringify({ question, ...(at % 12 === 0 ? { council: hiddenCouncils[0] } : {}) });
    const headers = { ...raised, 'content-type': 'application/json' };
    await request('/api/ask', question + body, { method: 'POST', headers, body });
  }
  for (const council of hiddenCouncils) {
    const form = new URLSearchParams({ q: 'What of carers?', council }).toString();
    await request(`/?${form}`, `What of carers? ${council}`);
    await ask({ q: 'What of carers?', council });
  }
  for (const page of ['/', '/reports', '/healthz', '/nowhere', '/api/ask', '/assets/'])
    await request(page, '', { headers: raised });
  for (const { reportId, versionId } of await services.listReports({ audience: 'public' })) {
    await request(`/reports/${reportId}?audience=exempt`, '');
    await request(`/reports/${reportId}?version=${versionId}&from=0&to=9`, '');
  }
  if (faults.length > 0) throw faults[0];
  return outputs;
}
