import { badRequest, Refusal } from './refusal.ts';

/** Holds a request's address and headers against what the API asks for. @throws Refusal 400, 401, 404 */
export function checkHeaders(request: Request, key: string | undefined): void {
  const { pathname } = new URL(request.url);
  if (!/^\/v1\/messages(?:\/count_tokens|\/batches(?:\/[\w-]+(?:\/results)?)?)?$/u.test(pathname))
    throw new Refusal(404, 'not_found_error', 'Not found');
  const bearer = /^Bearer (?<token>.+)$/iu.exec(request.headers.get('authorization') ?? '')?.groups?.token;
  const given = request.headers.get('x-api-key') ?? bearer;
  if (given === undefined || given === '')
    throw new Refusal(401, 'authentication_error', 'x-api-key header is required');
  if (key !== undefined && given !== key) throw new Refusal(401, 'authentication_error', 'invalid x-api-key');
  if (request.headers.get('anthropic-version') === null)
    throw badRequest('anthropic-version: header is required');
}
