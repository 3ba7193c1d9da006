import { describe, expect, it } from 'vitest';
import { apiRoutes } from '../../../src/web/openapi/api-routes.ts';
import { openApiDocument } from '../../../src/web/openapi/openapi-document.ts';
import { webApp } from '../../support/web-services.ts';

type Json = Record<string, unknown>;

/** Every reference in a document. */
function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === '$ref' && typeof one === 'string' ? [one] : referencesIn(one),
  );
}

const named = ({ method, path }: { method: string; path: string }) => `${method.toLowerCase()} ${path}`;

describe('the document of the API', () => {
  it('tells of every route under /api that the app has, and of no other', () => {
    const { app } = webApp();
    const served = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => named({ method, path: path.replace(/:(\w+)/g, '{$1}') }));
    expect([...new Set(served)].sort()).toEqual(apiRoutes.map(named).sort());
  });

  it('is served to anybody, and holds nothing of what is held', async () => {
    const { app } = webApp();
    const response = await app.request('/api/openapi.json');
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
    expect(text).not.toMatch(/wexcombe|quillfeather|zephyrton/i);
  });

  it('leads from every reference to a schema that it holds', () => {
    const document = JSON.parse(JSON.stringify(openApiDocument())) as Json;
    const references = referencesIn(document);
    expect(references.length).toBeGreaterThan(20);
    const lost = references.filter((reference) => {
      const found = reference
        .replace(/^#\//, '')
        .split('/')
        .reduce<unknown>((at, key) => (at as Json | undefined)?.[key], document);
      return !reference.startsWith('#/') || found === undefined;
    });
    expect(lost).toEqual([]);
  });

  it('names each operation once, and each part of a path that varies', () => {
    const { paths } = openApiDocument() as { paths: Record<string, Record<string, Json>> };
    const operations = Object.entries(paths).flatMap(([path, of]) =>
      Object.values(of).map((operation) => ({ path, operation })),
    );
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations) {
      const inPath = ((operation.parameters ?? []) as Json[]).filter((one) => one.in === 'path');
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
    }
  });

  it('says of each scope what it opens', () => {
    const text = JSON.stringify(openApiDocument());
    for (const scope of ['ask', 'read', 'upload', 'feedback']) expect(text).toContain(`the scope “${scope}”`);
  });
});
