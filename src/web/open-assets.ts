import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that never changes under its address. */
export interface Asset {
  address: string;
  mediaType: string;
  body: string;
}

const assetFolder = fileURLToPath(new URL('assets/', import.meta.url));

/** Folder of govuk-frontend's templates and styles. */
export const govukFolder = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist',
);

const ourFonts = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif';

/** govuk-frontend's styles without its typeface and crest, which are for gov.uk alone. */
function govukStyles(): string {
  return readFileSync(join(govukFolder, 'govuk/govuk-frontend.min.css'), 'utf8')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/GDS Transport,arial,sans-serif/g, ourFonts)
    .replace(/url\([^)]*govuk-crest[^)]*\)/g, 'none')
    .replace(/\/\*#.*?\*\//g, '');
}

/** A file under an address that changes with its words. */
export function assetOf(name: string, ending: string, mediaType: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { address: `/assets/${name}-${hash}.${ending}`, mediaType, body };
}

/** govuk-frontend's styles and ours after them, as one file; its address changes with its words. Read once, at start. */
export function openStylesheet(): Asset {
  const ours = readdirSync(assetFolder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(join(assetFolder, name), 'utf8'));
  return assetOf('rapporteur', 'css', 'text/css; charset=utf-8', [govukStyles(), ...ours].join('\n'));
}

/** The picture in the browser's tab. */
export function openIcon(): Asset {
  return assetOf('icon', 'svg', 'image/svg+xml', readFileSync(join(assetFolder, 'icon.svg'), 'utf8'));
}
