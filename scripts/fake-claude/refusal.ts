/** A request that the service answers with an error. */
export class Refusal extends Error {
  readonly status: number;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, type: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.type = type;
    this.headers = headers;
  }
}

/** A body that is not what the API takes. */
export function badRequest(message: string): Refusal {
  return new Refusal(400, 'invalid_request_error', message);
}
