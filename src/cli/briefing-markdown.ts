import type { Briefing } from '../domain/briefing.ts';
import type { PlacedCitation } from '../domain/finding.ts';

/** A briefing as Markdown: a list a section, each sentence with a number for its source, and the sources at the end. */
export function briefingMarkdown(briefing: Briefing): string {
  const sources = new Map<string, string>();
  const numbers = (citations: readonly PlacedCitation[]) =>
    citations
      .slice(0, mostSources)
      .map(({ startChar, endChar, label }) => {
        const place = `${startChar}-${endChar}`;
        if (!sources.has(place)) sources.set(place, label);
        return `[${[...sources.keys()].indexOf(place) + 1}]`;
      })
      .join('');
  const lines = [`# Briefing: ${inLine(briefing.title)}`, ''];
  const add = (heading: string, said: readonly string[]) => {
    if (said.length > 0) lines.push(`## ${heading}`, '', ...said.map((one) => `- ${one}`), '');
  };
  for (const { heading, sentences, leftOut } of briefing.sections) {
    const said = sentences.map(({ text, citations }) => `${inLine(text)} ${numbers(citations)}`);
    const more = leftOut === 0 ? [] : [`${leftOut} more in the full briefing.`];
    add(heading, [...said, ...more]);
  }
  add(
    'Questions to ask',
    (briefing.questions ?? []).map(({ text, citations }) => `${inLine(text)} ${numbers(citations)}`),
  );
  add(
    'What law or framework asks besides (not from this report)',
    briefing.standingDuties.map(
      ({ text, source, check }) => `${text} (${source}${check ? '; to be confirmed' : ''})`,
    ),
  );
  add('Omission check', omissionLines(briefing));
  lines.push('## Sources', '', ...[...sources.values()].map((label, at) => `${at + 1}. ${inLine(label)}`));
  return lines.join('\n');
}

/** At most this many sources are numbered at one sentence. */
const mostSources = 8;

function omissionLines({ omitted }: Briefing): string[] {
  const adverse = omitted.filter((one) => one.adverse);
  if (adverse.length === 0)
    return [`Nothing adverse is left out; ${omitted.length} other findings are not cited here.`];
  return adverse.map(({ text }) => `LEFT OUT: ${inLine(text)}`);
}

/** One line, in which the report's own marks do not become Markdown. */
function inLine(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/([*_`<>[\]#|\\])/gu, '\\$1');
}
