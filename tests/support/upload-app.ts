import { Hono } from 'hono';
import { audienceOfPerson, type Person } from '../../src/domain/person.ts';
import type { Services } from '../../src/services.ts';
import { handleFailure } from '../../src/web/handle-failure.ts';
import { openPages } from '../../src/web/open-pages.ts';
import { uploadApi } from '../../src/web/uploads/upload-api.ts';
import { uploadRoutes } from '../../src/web/uploads/upload-routes.ts';
import type { WebContext, WebEnv } from '../../src/web/web-env.ts';
import type { Send } from './brought-files.ts';

/** Somebody of these roles and bodies; `letter` tells one from another. */
export function personAs(letter: string, roles: Person['roles'], bodies: string[] = []): Person {
  return { id: letter.repeat(32), roles, bodies };
}

/** The pages of uploads alone: who asks is whoever is given. */
export function uploadApp(services: Services) {
  const write = openPages({ stylesheet: '/a.css', icon: '/a.svg', script: '/a.js' });
  const render: WebContext['render'] = (c, name, given) => write(name, { path: c.req.path, ...given });
  const origin = () => 'http://127.0.0.1';
  const faults: unknown[] = [];
  const as = (person: Person): Send => {
    const app = new Hono<WebEnv>()
      .onError(handleFailure(render, (fault) => faults.push(fault)))
      .use(async (c, next) => {
        c.set('person', person);
        // Nobody signs in here who could sign out while a stream is open.
        c.set('isLocal', true);
        c.set('audience', audienceOfPerson(person));
        c.set('signal', new AbortController().signal);
        await next();
      })
      .route('/', uploadRoutes({ services, render, origin }))
      .route('/', uploadApi({ services, render, origin }));
    return (path, init) => app.request(path, init);
  };
  return { as, faults };
}
