import type { Context } from 'hono';
import type { Briefing, BriefingSentence } from '../../domain/briefing.ts';
import type { Voice } from '../../domain/voice.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { backOf } from './back-of.ts';
import { numberSources, type SourceView } from './number-sources.ts';
import { type OpenedReport, openReport } from './open-report.ts';
import { reportAddressOf } from './version-address.ts';
import { viewHead } from './view-head.ts';
import { voiceWords } from './voice-words.ts';

/** Sources that are named at one sentence; a count of forty things cites forty places. */
const mostSources = 6;

type Number = (citations: BriefingSentence['citations']) => SourceView[];

/** What a member needs to know of a report before a meeting, each sentence with where it stands. */
export async function briefingPage(web: WebContext, c: Context<WebEnv>): Promise<string> {
  const opened = await openReport(web, c);
  const { audience, given, version } = opened;
  const isFull = given.get('length') === 'full';
  const briefing = await web.services.brief({
    audience,
    reportId: version.reportId,
    length: isFull ? 'full' : 'short',
    questions: true,
  });
  const sources = numberSources({ ...briefing, profile: version.profile }, backOf(given));
  return web.render(c, 'report-briefing', {
    ...viewHead(opened, 'briefing', web.services.names),
    ...viewBriefing(briefing, sources),
    isFull,
    otherLength: otherLength(opened, isFull),
  });
}

function viewBriefing(briefing: Briefing, sources: Number) {
  const voices = briefing.sections.flatMap(({ sentences }) => sentences.flatMap(({ voice }) => voice ?? []));
  // Said once; a sentence says it only where it differs.
  const usual = commonest(voices);
  const adverse = briefing.omitted.filter((one) => one.adverse);
  return {
    voice: usual && voiceWords(usual),
    sections: briefing.sections.map(({ key, heading, sentences, leftOut }) => ({
      key,
      heading,
      leftOut,
      sentences: sentences.map((sentence) => viewSentence(sentence, usual, sources)),
    })),
    questions: (briefing.questions ?? []).map(({ text, citations }) => ({
      text,
      ...viewSources(citations, sources),
    })),
    duties: briefing.standingDuties,
    leftOut: adverse.map(({ text, citation }) => ({ text, ...viewSources([citation], sources) })),
    otherOmitted: briefing.omitted.length - adverse.length,
  };
}

function viewSentence(
  { text, voice, citations }: BriefingSentence,
  usual: Voice | undefined,
  sources: Number,
) {
  return {
    text,
    voice: voice === undefined || voice === usual ? undefined : voiceWords(voice),
    ...viewSources(citations, sources),
  };
}

function viewSources(citations: BriefingSentence['citations'], sources: Number) {
  const shown = citations.slice(0, mostSources);
  return { sources: sources(shown), more: citations.length - shown.length };
}

function otherLength({ version, given }: OpenedReport, isFull: boolean): string {
  const back = backOf(given);
  const asked = new URLSearchParams({
    ...(isFull ? {} : { length: 'full' }),
    ...(back === undefined ? {} : { back }),
  });
  return `${reportAddressOf(version.reportId, 'briefing')}${asked.size === 0 ? '' : `?${asked}`}`;
}

function commonest(voices: readonly Voice[]): Voice | undefined {
  const times = (voice: Voice) => voices.filter((one) => one === voice).length;
  return [...new Set(voices)].sort((a, b) => times(b) - times(a))[0];
}
