import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { govukFolder } from './open-assets.ts';

/** Writes the page `pages/<name>.njk` with what it is given. Everything given is escaped unless it is marked as HTML. */
export type RenderPage = (name: string, given: Record<string, unknown>) => string;

/** Opens the templates; `everywhere` is given to each page. */
export function openPages(everywhere: Record<string, unknown>): RenderPage {
  opened ??= openTemplates();
  const environment = opened;
  return (name, given) => environment.render(`${name}.njk`, { ...everywhere, ...given });
}

let opened: nunjucks.Environment | undefined;

/** Each is compiled now, once a process, so that no reader waits for it. */
function openTemplates(): nunjucks.Environment {
  const folder = fileURLToPath(new URL('pages/', import.meta.url));
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([folder, govukFolder]), {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  for (const name of readdirSync(folder)) environment.getTemplate(name, true);
  return environment;
}

/** HTML that is made already and is written as it is. */
export function asHtml(html: string): unknown {
  return new nunjucks.runtime.SafeString(html);
}
