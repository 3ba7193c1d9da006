import { extname } from 'node:path';
import { AppError } from '../errors.ts';

/** Formats that a draft can be written in; `docx` is the working copy. */
export const copyFormats = ['docx', 'md', 'html', 'json', 'pdf'] as const;
export type CopyFormat = (typeof copyFormats)[number];

/** The format that a file's name asks for. @throws AppError `usage`, naming those that there are. */
export function copyFormatOf(file: string): CopyFormat {
  const ending = extname(file).slice(1).toLowerCase();
  const found = copyFormats.find((format) => format === ending);
  if (found !== undefined) return found;
  throw new AppError(
    'usage',
    `A draft cannot be written as ${ending === '' ? 'a file without an ending' : `.${ending}`}. Name a file that ends in ${copyFormats.map((format) => `.${format}`).join(', ')}.`,
  );
}
