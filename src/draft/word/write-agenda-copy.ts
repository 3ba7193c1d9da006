import { extname } from 'node:path';
import { Document, Packer } from 'docx';
import type { Draft } from '../../domain/draft.ts';
import { AppError } from '../../errors.ts';
import type { HouseStyle } from '../../house-styles/house-style.ts';
import { agendaBaseName, agendaFileName } from './agenda-file-name.ts';
import type { AgendaOverride } from './agenda-override.ts';
import { plainMarks } from './copy-marks.ts';
import { countOutstanding } from './count-outstanding.ts';
import { writeEvidenceSchedule } from './evidence-schedule.ts';
import { finishPackage } from './finish-package.ts';
import { numberingPart } from './numbering-part.ts';
import { pageLayout } from './page-layout.ts';
import { planNumbers } from './plan-numbers.ts';
import { reportBody } from './report-body.ts';
import { pageFooter } from './running-lines.ts';
import { wordStyles } from './word-styles.ts';

/** One file for an agenda system; the name is in lower-case letters, digits and hyphens, at most 80 characters. */
export interface AgendaFile {
  name: string;
  bytes: Uint8Array;
}

export interface AgendaParts {
  /** Files that go with the report, in order: Appendix A first. Passed on as they are. */
  appendices?: readonly { file: string; bytes: Uint8Array }[];
  override?: AgendaOverride;
}

/**
 * The agenda copy of a cover report, then its evidence schedule, then its appendices, each a file of its own. The copy has no footnotes,
 * bookmarks, controls or comments and names nobody who made it.
 * @throws AppError `draft_outstanding` while something is outstanding and nobody overrides it.
 */
export async function writeAgendaCopy(
  draft: Draft,
  style: HouseStyle,
  { appendices = [], override }: AgendaParts = {},
): Promise<AgendaFile[]> {
  if (draft.outstanding.length > 0 && !isGiven(override))
    throw new AppError(
      'draft_outstanding',
      `${countOutstanding(draft.outstanding)} Settle these first, or give your name and a reason to go on without: both are kept with the draft.`,
    );
  const base = agendaBaseName(draft);
  return [
    { name: agendaFileName(draft), bytes: await writeReport(draft, style) },
    { name: `${base}-evidence-schedule.docx`, bytes: await writeEvidenceSchedule(draft, override) },
    ...appendices.map(({ file, bytes }, at) => ({
      name: `${base}-appendix-${appendixLetter(at)}${extensionOf(file)}`,
      bytes,
    })),
  ];
}

function isGiven(override: AgendaOverride | undefined): boolean {
  return override !== undefined && override.by.trim() !== '' && override.reason.trim() !== '';
}

async function writeReport(draft: Draft, style: HouseStyle): Promise<Buffer> {
  const plan = planNumbers(draft, style);
  const document = new Document({
    title: draft.title,
    styles: wordStyles(),
    numbering: numberingPart(plan, style),
    sections: [
      {
        properties: pageLayout(),
        footers: { default: pageFooter() },
        children: reportBody(draft, style, plan, plainMarks),
      },
    ],
  });
  return finishPackage(await Packer.toBuffer(document), { title: draft.title });
}

/** a … z, then aa, ab … */
function appendixLetter(at: number): string {
  const letter = String.fromCharCode(97 + (at % 26));
  return at < 26 ? letter : appendixLetter(Math.floor(at / 26) - 1) + letter;
}

function extensionOf(file: string): string {
  return /^\.[a-z0-9]+$/iu.test(extname(file)) ? extname(file).toLowerCase() : '';
}
