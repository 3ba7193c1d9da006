import { badRequest } from './refusal.ts';

/** The body of a request as JSON. @throws Refusal 400 */
export async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch (error) {
    if (error instanceof SyntaxError) throw badRequest('The request body is not valid JSON');
    throw error;
  }
}
