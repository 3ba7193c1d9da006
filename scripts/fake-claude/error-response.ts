import { Refusal } from './refusal.ts';

/** An error as the API answers it. @throws whatever is no refusal */
export function errorResponse(error: unknown, requestId: string): Response {
  if (!(error instanceof Refusal)) throw error;
  return Response.json(errorBody(error, requestId), {
    status: error.status,
    headers: { 'request-id': requestId, ...error.headers },
  });
}

export function errorBody({ type, message }: Refusal, requestId: string) {
  return { type: 'error', error: { type, message }, request_id: requestId };
}
