import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Asset, assetOf, govukFolder } from './open-assets.ts';

const folder = fileURLToPath(new URL('browser/', import.meta.url));
const imported = /from '\.\/([\w-]+\.js)'/g;

/**
 * The browser's modules, each under an address that changes with its words, and govuk-frontend's own beside them. `entry` is the one that a
 * page names; it imports the others. Read once, at start.
 * @throws RangeError for an import of a file that is not there, or of one that imports it back
 */
export function openScripts(): { assets: Asset[]; entry: Asset } {
  const sources = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const govuk = scriptOf(
    'govuk-frontend',
    readFileSync(join(govukFolder, 'govuk/govuk-frontend.min.js'), 'utf8'),
  );
  const made = new Map<string, Asset>();
  const make = (name: string, above: readonly string[]): Asset => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const source = sources.get(name);
    if (source === undefined || above.includes(name)) throw new RangeError(`${name} cannot be imported`);
    const body = source
      .replace(imported, (_, other: string) => `from '${make(other, [...above, name]).address}'`)
      .replace("from 'govuk-frontend'", `from '${govuk.address}'`);
    const asset = scriptOf(name.slice(0, -'.js'.length), body);
    made.set(name, asset);
    return asset;
  };
  const entry = make('app.js', []);
  return { assets: [govuk, ...made.values()], entry };
}

function scriptOf(name: string, body: string): Asset {
  return assetOf(
    name,
    'js',
    'text/javascript; charset=utf-8',
    body.replace(/\/\/# sourceMappingURL=.*$/m, ''),
  );
}
