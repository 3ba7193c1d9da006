import type { BriefingSentence } from '../../domain/briefing.ts';
import { type Briefed, derived } from './briefed.ts';

/** Facts by name, as a member would say them. A name that is not here is said in its own words. */
const spoken: Record<string, string> = {
  portfolioHolder: 'the portfolio holder',
  keyDecision: 'whether it is a key decision',
  status: 'whether it is public or exempt',
  wards: 'the wards affected',
  reportDate: 'a date of its own',
  letterDate: 'the date of the letter',
  dueDate: 'a date by which to act',
  period: 'the period judged',
  overallJudgement: 'an overall judgement',
  authorName: 'the name of its author',
};

/** One sentence that names what this kind of report usually states and this one does not; none when nothing is missing. */
export function whatIsNotStated({ extraction, whole }: Briefed): BriefingSentence[] {
  const names = extraction.notStated.map((name) => spoken[name] ?? plainName(name));
  if (names.length === 0) return [];
  const last = names.at(-1)!;
  const listed = names.length === 1 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
  return [derived('none-found', `It does not state ${listed}.`, [whole])];
}

/** "inspectionDates" as "inspection dates". */
function plainName(name: string): string {
  return name.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}
