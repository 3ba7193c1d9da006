import type { BriefingSentence } from '../../domain/briefing.ts';
import { type Briefed, quoted } from './briefed.ts';

/** What the report is, in whose voice it speaks, when the inspection was, and where it goes. */
export function whatItIs(briefed: Briefed): BriefingSentence[] {
  return [...inWhoseVoice(briefed), ...bound(briefed), ...whenInspected(briefed), ...whereItGoes(briefed)];
}

function inWhoseVoice(briefed: Briefed): BriefingSentence[] {
  const { extraction, whole } = briefed;
  const { voice, inspectorates } = extraction.report;
  const body = inspectorates[0] === undefined ? undefined : briefed.bodySpan(inspectorates[0]);
  const leaned = body === undefined ? whole : { ...whole, context: [...whole.context, body] };
  const title = `“${whole.quote}”`;
  const name = body === undefined ? undefined : withArticle(body.quote);
  const says = {
    inspectorate: `This is ${name === undefined ? 'the inspectorate’s' : possessive(name)} own report, in its own words: ${title}.`,
    'reported-by-council': `This is the council’s own paper on what ${name ?? 'the inspectorate'} found: ${title}. Its words are the council’s.`,
    'council-own': `This is the council’s view of itself: ${title}. It is the council that speaks here.`,
  }[voice];
  return [quoted(says, [leaned], voice)];
}

/** Parts bound in that speak in another voice, e.g. an inspectorate's letter after a cover report. */
function bound({ version, cite }: Briefed): BriefingSentence[] {
  const { parts } = version.profile;
  return parts
    .filter(({ name, voice }) => name !== undefined && voice !== parts[0]!.voice)
    .map((part) => {
      const first = version.content.blocks.find((block) => block.startChar >= part.startChar);
      const span = first ?? part;
      return quoted(
        `It carries a letter or report of the inspectorate, in the inspectorate’s own words, from “${version.content.text.slice(span.startChar, span.endChar)}” on.`,
        [cite(span)],
        part.voice,
      );
    });
}

function whenInspected({ extraction: { report } }: Briefed): BriefingSentence[] {
  const dates = report.evidence.edition;
  if (dates === undefined || report.inspectionStart === undefined) return [];
  return [quoted(`The inspection took place on ${dates.quote}.`, [dates])];
}

function whereItGoes({ version, extraction: { report } }: Briefed): BriefingSentence[] {
  return report.meetings.map(({ body, citation }) => {
    const { text } = version.content;
    const dates = citation.context.filter(({ quote }) => /\d{4}/u.test(quote) && quote.length < 40);
    const own = /\d{1,2}\s*(?:st|nd|rd|th)?\s+\p{L}+\s+\d{4}/iu.exec(citation.quote)?.[0];
    const date = own ?? dates[0]?.quote;
    const printed = text.includes(body) ? body : citation.quote;
    return quoted(`It goes to ${printed}${date === undefined ? '' : ` on ${date}`}.`, [citation]);
  });
}

/** "the Care Quality Commission", but "Ofsted", "CQC". */
function withArticle(name: string): string {
  return /\s/u.test(name) && !/^the\s/iu.test(name) ? `the ${name}` : name;
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
