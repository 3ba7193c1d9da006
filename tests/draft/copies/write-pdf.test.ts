import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, describe, expect, it } from 'vitest';
import { draftHtml } from '../../../src/draft/copies/draft-html.ts';
import { writePdf } from '../../../src/draft/copies/write-pdf.ts';
import { AppError } from '../../../src/errors.ts';
import { loadHouseStyles } from '../../../src/house-styles/load-house-styles.ts';
import { readReport } from '../../../src/read/read-report.ts';
import { madeDraft } from '../../support/made-draft.ts';
import { findChromium } from '../../support/open-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-copies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that stands in for a browser. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

async function faultOf(making: Promise<Uint8Array>): Promise<AppError> {
  return making.then(
    () => {
      throw new Error('A PDF was made.');
    },
    (error: unknown) => {
      if (error instanceof AppError) return error;
      throw error;
    },
  );
}

describe.runIf(process.platform !== 'win32')('making a PDF', () => {
  it('gives the browser the page, a profile of its own, and takes what it prints', async () => {
    const browser = program(
      'prints',
      `for word; do case "$word" in
        --print-to-pdf=*) pdf="\${word#*=}";; --user-data-dir=*) profile="\${word#*=}";; file://*) page="\${word#file://}";;
      esac; done
      { printf '%%PDF-1.4 '; cat "$page"; printf ' %s' "$profile"; } > "$pdf"`,
    );
    const bytes = await writePdf('<p>Words</p>', { deadlineMs: 30_000, browser });
    const [, profile] = /^%PDF-1\.4 <p>Words<\/p> (\S+)$/.exec(Buffer.from(bytes).toString()) ?? [];
    expect(profile).toContain('rapporteur-pdf-');
    // The folder that holds page and profile is gone.
    expect(existsSync(dirname(profile!))).toBe(false);
  });

  it('says what to install or do when no program is found', async () => {
    const fault = await faultOf(writePdf('', { deadlineMs: 30_000, browser: join(folder, 'none') }));
    expect(fault.code).toBe('pdf_unavailable');
    expect(fault.message).toMatch(
      /^No browser is found under .+ open the Word file and save it as PDF there\.$/,
    );
  });

  it('says so when the program makes none, or something else', async () => {
    const nothing = program('nothing', 'exit 0');
    const other = program(
      'other',
      `for word; do case "$word" in --print-to-pdf=*) echo no > "\${word#*=}";; esac; done`,
    );
    for (const browser of [nothing, other]) {
      const fault = await faultOf(writePdf('', { deadlineMs: 30_000, browser }));
      expect(fault.code).toBe('pdf_unavailable');
      expect(fault.message).toMatch(/^No PDF came of it/);
    }
  });

  it('kills the program and what it started when the deadline passes', async () => {
    const pids = join(folder, 'pids');
    const browser = program('hangs', `tail -f /dev/null & echo $! $$ > '${pids}'; wait`);
    const fault = await faultOf(writePdf('', { deadlineMs: 3000, browser }));
    expect(fault).toMatchObject({ code: 'pdf_unavailable', retryable: true });
    expect(fault.message).toMatch(/^The PDF was not made within 3 s\./);
    for (const pid of readFileSync(pids, 'utf8').trim().split(' ')) expect(isRunning(pid)).toBe(false);
  });
});

/** A process that was killed and that nobody has asked after yet runs no more. */
function isRunning(pid: string): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' });
  return /^[^Z\s]/.test(stdout.trim());
}

const page = draftHtml(madeDraft(), loadHouseStyles().styles[0]!);

describe.runIf(findChromium())('with Chromium', () => {
  it('makes a PDF that holds the words of the draft', async () => {
    const bytes = Buffer.from(await writePdf(page, { deadlineMs: 60_000 }));
    const { text } = await readReport({ bytes, fileName: 'draft.pdf' });
    for (const words of ['DRAFT', 'note the letter;', 'Serious failures in recording visits', 'To fill in:'])
      expect(text).toContain(words);
  }, 90_000);
});

const office = spawnSync('sh', ['-c', 'command -v soffice']).status === 0;

describe.runIf(office)('with LibreOffice', () => {
  it('makes the PDF of the Word file where there is one', async () => {
    const word = new Document({ sections: [{ children: [new Paragraph('Words of the working copy')] }] });
    const docx = new Uint8Array(await Packer.toBuffer(word));
    const bytes = Buffer.from(await writePdf(page, { deadlineMs: 120_000, docx }));
    const { text } = await readReport({ bytes, fileName: 'draft.pdf' });
    expect(text).toContain('Words of the working copy');
  }, 150_000);
});
