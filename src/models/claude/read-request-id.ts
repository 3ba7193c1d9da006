/** How a service named a request, to tell its support; absent when it did not, or in no form that is known. */
export function readRequestId(headers: Headers | undefined): string | undefined {
  const given = ['request-id', 'x-amzn-requestid', 'x-request-id'].map((name) => headers?.get(name));
  return given.find((id): id is string => typeof id === 'string' && /^[\w-]{1,80}$/u.test(id));
}
