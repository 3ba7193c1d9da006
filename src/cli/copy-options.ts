import { copyFormatOf } from '../domain/copy-format.ts';
import { AppError } from '../errors.ts';

export interface CopyOptions {
  json?: boolean;
  /** File to write; its ending says the format. Without it the draft is printed. */
  out?: string;
  /** Folder for the agenda copy and what goes with it. */
  agenda?: string;
  /** Name of whoever lets it go on an agenda although something is outstanding. */
  override?: string;
  reason?: string;
  /** The council's own Word file. */
  template?: string;
}

/** Refuses copies that cannot be made as they are asked for, before anything is read or drafted. @throws AppError `usage`. */
export function checkCopyOptions({ out, agenda, template, override, reason }: CopyOptions): void {
  const fault = (message: string) => new AppError('usage', message);
  const format = out === undefined ? undefined : copyFormatOf(out);
  if (template !== undefined && format !== 'docx')
    throw fault('A template is filled as Word: name a file that ends in .docx after --out.');
  if ((override === undefined) !== (reason === undefined))
    throw fault('An override needs a name and a reason: --override NAME --reason TEXT.');
  if (override !== undefined && agenda === undefined)
    throw fault('An override is for the agenda copy: name a folder after --agenda.');
}
