import { z } from 'zod';
import type { ApiAnswer, ApiRoute } from './api-route.ts';
import { apiRoutes, namedSchemas } from './api-routes.ts';

const failureSchema = z.object({ code: z.string(), message: z.string() });

/** What every failure looks like. */
const failure = {
  description: 'A failure: `code` is stable, `message` says what to do next',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } },
};

/** The API as an OpenAPI 3.1 document, made of the schemas that the routes are held against. */
export function openApiDocument(): Record<string, unknown> {
  const registry = z.registry<{ id?: string }>();
  for (const [id, schema] of Object.entries(namedSchemas)) registry.add(schema, { id });
  registry.add(failureSchema, { id: 'Failure' });
  const options = { metadata: registry, uri: schemaAddress, unrepresentable: 'any' } as const;
  const { schemas } = z.toJSONSchema(registry, options);
  const describe: Describe = (schema) => {
    const id = registry.get(schema)?.id;
    if (id !== undefined) return { $ref: schemaAddress(id) };
    if (schema instanceof z.ZodArray) return { type: 'array', items: describe(schema.element as z.ZodType) };
    return withoutDialect(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
  };
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of apiRoutes)
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route, describe) };
  return {
    openapi: '3.1.0',
    info: { title: 'Rapporteur', version: '1', description: 'Cited answers from a council’s own reports' },
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token made on /tokens' } },
      schemas: Object.fromEntries(Object.entries(schemas).map(([id, one]) => [id, withoutDialect(one)])),
    },
  };
}

function schemaAddress(id: string): string {
  return `#/components/schemas/${id}`;
}

type Describe = (schema: z.ZodType) => unknown;

function operation(route: ApiRoute, describe: Describe): Record<string, unknown> {
  const { method, path, summary, body, answers, query = {} } = route;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameter(name!, 'path'));
  const inQuery = Object.entries(query).map(([name, description]) => parameter(name, 'query', description));
  const contents = (schema: z.ZodType, mediaType = 'application/json') => ({
    [mediaType]: { schema: describe(schema) },
  });
  return {
    operationId: `${method} ${path}`.replace(/[^a-z]+/gi, '-').replace(/-$/, ''),
    summary,
    description: whoMay(route),
    security: route.isOpen ? [] : route.scope === undefined ? [{}] : [{ token: [] }, {}],
    ...(inPath.length + inQuery.length === 0 ? {} : { parameters: [...inPath, ...inQuery] }),
    ...(body === undefined
      ? {}
      : {
          requestBody: { required: body.optional !== true, content: contents(body.schema, body.mediaType) },
        }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, one]) => [status, answer(one, describe)])),
      default: failure,
    },
  };
}

function answer({ description, schema, mediaType }: ApiAnswer, describe: Describe): Record<string, unknown> {
  if (schema !== undefined)
    return { description, content: { 'application/json': { schema: describe(schema) } } };
  return mediaType === undefined ? { description } : { description, content: { [mediaType]: {} } };
}

function parameter(name: string, where: 'path' | 'query', description?: string): Record<string, unknown> {
  return {
    name,
    in: where,
    required: where === 'path',
    schema: { type: 'string' },
    ...(description === undefined ? {} : { description }),
  };
}

function whoMay({ isOpen, scope, role }: ApiRoute): string {
  if (isOpen === true) return 'Open to anybody.';
  const token =
    scope === undefined
      ? 'For whoever is signed in; no token opens it.'
      : `A token needs the scope “${scope}”.`;
  return role === undefined ? token : `${token} For ${role}s.`;
}

/** The document says once which dialect it speaks. */
function withoutDialect({
  $schema: _dialect,
  $id: _id,
  ...schema
}: Record<string, unknown>): Record<string, unknown> {
  return schema;
}
