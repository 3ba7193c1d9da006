// Makes the PDF and DOCX sample reports again from the texts in src/.
//   node scripts/seeds/build.mjs [name ...]
// Needs a Chromium on the PATH, or its command in CHROMIUM. The .txt, .md and .html samples are kept as they are.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PDFDocument } from 'pdf-lib';

const here = dirname(fileURLToPath(import.meta.url));
const src = join(here, 'src');
const out = join(here, '..', '..', 'seeds');
const only = process.argv.slice(2);
const wanted = (name) => only.length === 0 || only.some((o) => name.includes(o));
const chromium = process.env.CHROMIUM ?? 'chromium';
const css = readFileSync(join(src, 'style.css'), 'utf8');

const made = new Date('2026-11-01T09:00:00Z');
for (const file of readdirSync(src).sort()) {
  const name = file.replace(/\.\w+$/, '');
  if (!wanted(name)) continue;
  if (file.endsWith('.html')) {
    const text = readFileSync(join(src, file), 'utf8');
    const title = /<title>(.*?)<\/title>/.exec(text)?.[1] ?? name;
    const dir = mkdtempSync(join(tmpdir(), 'seed-'));
    const page = join(dir, 'page.html');
    const pdf = join(dir, 'page.pdf');
    writeFileSync(
      page,
      `<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>${css}</style>${text}</html>`,
    );
    const run = spawnSync(
      chromium,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-pdf-header-footer',
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      { stdio: 'ignore' },
    );
    if (run.status !== 0) throw new Error(`chromium could not print ${file}`);
    const doc = await PDFDocument.load(readFileSync(pdf), { updateMetadata: false });
    doc.setTitle(title.replace(/&amp;/g, '&'));
    doc.setAuthor('Sample data');
    doc.setCreator('rapporteur sample reports');
    doc.setProducer('rapporteur sample reports');
    doc.setCreationDate(made);
    doc.setModificationDate(made);
    writeFileSync(join(out, `${name}.pdf`), await doc.save());
    rmSync(dir, { recursive: true, force: true });
    console.log(`${name}.pdf: ${doc.getPageCount()} pages`);
  } else if (file.endsWith('.docx.mjs')) {
    const { make } = await import(pathToFileURL(join(src, file)).href);
    const target = file.replace(/\.mjs$/, '');
    writeFileSync(join(out, target), await make());
    console.log(target);
  }
}
