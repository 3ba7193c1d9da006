import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Each, and what it is made of, is compiled now, once a process, so that no reader waits for it. */
function openTemplates(): nunjucks.Environment {
  const folder = fileURLToPath(new URL('pages/', import.meta.url));
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([folder, govukFolder]), {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  const pages = readdirSync(folder);
  for (const name of [...pages, ...componentsOf(folder, pages)]) environment.getTemplate(name, true);
  return environment;
}

/** Templates of the components that the pages import. */
function componentsOf(folder: string, pages: readonly string[]): Set<string> {
  const imports = pages.flatMap((page) => [
    ...readFileSync(join(folder, page), 'utf8').matchAll(/"(govuk\/components\/[\w-]+\/)macro\.njk"/gu),
  ]);
  return new Set(imports.flatMap(([, at]) => [`${at}macro.njk`, `${at}template.njk`]));
}

/** HTML that is made already and is written as it is. */
export function asHtml(html: string): unknown {
  return new nunjucks.runtime.SafeString(html);
}
