// Longest runs of words the sample reports share with other texts.
//   node scripts/seeds/shared-runs.mjs [--raw] <folder-of-texts-and-pdfs> [...more folders]
// Fixed names (grades, areas, headings every report of a regime prints) are taken out first, unless --raw.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const seeds = join(here, '..', '..', 'seeds');
const fixed = [
  'the impact of leaders on social work practice with children and families',
  'the experiences and progress of children who need help and protection',
  'the experiences and progress of children in care and care leavers',
  'the experiences and progress of children in care',
  'the experiences and progress of care leavers',
  'requires improvement to be good',
  'require improvement to be good',
  'children who need help and protection',
  'the experiences and progress of children looked after and achieving permanence',
  'children looked after and achieving permanence',
  'adoption performance',
  'experiences and progress of care leavers',
  'leadership management and governance',
  'what is it like to be a child or young person with send in this area',
  'what is the area partnership doing that is effective',
  'what does the area partnership need to do better',
  'information about the local area partnership',
  'special educational needs and or disabilities send',
  'the local area partnership s',
  'improved health and emotional well being',
  'freedom from discrimination and harassment',
  'maintaining personal dignity and respect',
  'national priorities and strategic objectives',
  'quality of services for users and carers',
  'effectiveness of service delivery and outcomes',
  'improvements since the last annual review',
  'areas for improvement',
  'local government act 1972',
];
const raw = process.argv.includes('--raw');
const words = (s) => {
  let t = ` ${s
    .toLowerCase()
    .replace(/<[^>]+>/g, ' ')
    .replace(/&\w+;/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')} `;
  if (!raw) for (const f of fixed) t = t.replaceAll(` ${f} `, ' § ');
  return t.trim().split(/\s+/);
};
const read = (f) => {
  const x = extname(f).toLowerCase();
  if (x === '.pdf') return execFileSync('pdftotext', [f, '-'], { maxBuffer: 1 << 26 }).toString();
  if (x === '.docx') {
    return execFileSync(
      'unzip',
      ['-p', f, 'word/document.xml', 'word/footnotes.xml', 'word/header1.xml', 'word/footer1.xml'],
      { maxBuffer: 1 << 26 },
    )
      .toString()
      .replace(/<\/w:p>|<w:tab\/>|<w:br\/>/g, ' ')
      .replace(/<[^>]+>/g, '');
  }
  return readFileSync(f, 'utf8');
};
const N = 8;
const grams = new Map();
for (const dir of process.argv.slice(2).filter((a) => a !== '--raw')) {
  for (const f of readdirSync(dir)) {
    if (!/\.(txt|pdf|md|html|docx)$/i.test(f)) continue;
    const w = words(read(join(dir, f)));
    for (let i = 0; i + N <= w.length; i++) {
      const g = w.slice(i, i + N).join(' ');
      if (!g.includes('§')) grams.set(g, f);
    }
  }
}
let worst = 0;
for (const f of readdirSync(seeds)) {
  if (!/\.(txt|pdf|md|html|docx)$/i.test(f) || f === 'SOURCES.md') continue;
  const w = words(read(join(seeds, f)));
  let i = 0;
  let max = 0;
  while (i + N <= w.length) {
    let j = i;
    while (j + N <= w.length && grams.has(w.slice(j, j + N).join(' '))) j++;
    if (j > i) {
      const run = w.slice(i, j + N - 1);
      max = Math.max(max, run.length);
      console.log(`${f}: ${run.length}: ${run.join(' ')}  [${grams.get(w.slice(i, i + N).join(' '))}]`);
      i = j + N - 1;
    } else i++;
  }
  worst = Math.max(worst, max);
  console.log(`${f}: longest run ${max || `under ${N}`}, ${w.length} words`);
}
console.log(`longest run of all: ${worst || `under ${N}`}`);
process.exitCode = worst >= 12 ? 1 : 0;
