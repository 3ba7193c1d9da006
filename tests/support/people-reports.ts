import type { ProtectionChange } from '../../src/domain/protection.ts';
import { exemptWords, internalWords, leakReports, onceOpen } from './leak-reports.ts';

/** A made report, what keeps it from readers, and nothing else. */
export interface PeopleReport {
  file: string;
  text: string;
  protection: ProtectionChange;
}

const textOf = (file: string) => leakReports.find((one) => one.file === file)!.text;

/** Reports of a body each, one for officers, one of no body, and one under embargo; between them what everybody may see. */
export const peopleReports: readonly PeopleReport[] = [
  {
    file: 'thrushgate-closure.txt',
    text: textOf('thrushgate-closure.txt'),
    protection: { classification: 'exempt', body: 'cabinet' },
  },
  { file: 'oakmere-letter-2010.md', text: textOf('oakmere-letter-2010.md'), protection: {} },
  {
    file: 'zibberline-briefing.md',
    text: textOf('zibberline-briefing.md'),
    protection: { classification: 'internal' },
  },
  { file: 'hollinbrook-letter-2009.txt', text: textOf('hollinbrook-letter-2009.txt'), protection: {} },
  {
    file: 'quillfeather-2015.md',
    text: textOf('quillfeather-2015.md'),
    protection: { classification: 'exempt', body: 'scrutiny' },
  },
  { file: onceOpen.file, text: onceOpen.text, protection: { classification: 'exempt' } },
  { file: 'oakmere-self-assessment.html', text: textOf('oakmere-self-assessment.html'), protection: {} },
  {
    file: 'snettleworth-2007.html',
    text: textOf('snettleworth-2007.html'),
    protection: { classification: 'public', embargoUntil: '2999-01-01' },
  },
];

/** Members, by the bodies they belong to. */
export const peopleWho = {
  'of no body': [],
  'of the cabinet': ['cabinet'],
  'of scrutiny': ['scrutiny'],
} as const;
export type Who = keyof typeof peopleWho;

/** The reports that a member may not see. */
export function hiddenFrom(who: Who): PeopleReport[] {
  return peopleReports.filter(({ protection: { classification, body, embargoUntil } }) => {
    if (embargoUntil !== undefined) return true;
    if (classification === undefined) return false;
    return !peopleWho[who].some((own) => own === body);
  });
}

/** Words that stand in the hidden reports and in none that the member may see. */
export function secretWords(who: Who): string[] {
  const hidden = hiddenFrom(who);
  const seen = peopleReports.filter((one) => !hidden.includes(one)).map(({ text }) => text.toLowerCase());
  const isSecret = (word: string) =>
    hidden.some(({ text }) => text.toLowerCase().includes(word)) && !seen.some((text) => text.includes(word));
  return [...[...internalWords, ...exemptWords].filter(isSecret), ...hidden.map(({ file }) => file)];
}
