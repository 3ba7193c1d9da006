/** Where the page of an upload is, or what is done with it: `/uploads/7f…/confirm`. */
export function uploadAddress(uploadId: string, verb?: 'confirm' | 'recognise' | 'discard'): string {
  const page = `/uploads/${encodeURIComponent(uploadId)}`;
  return verb === undefined ? page : `${page}/${verb}`;
}
