/** What answers requests: a server, or the pages without one. */
export type Send = (path: string, init?: RequestInit) => Response | Promise<Response>;

/** A file as the list of those brought shows it. */
export interface ShownUpload {
  uploadId: string;
  state: string;
  file: string;
  /** All words of its line. */
  words: string;
}

/** The pages of a server. */
export function serverAt(address: string): Send {
  return (path, init) => fetch(address + path, { redirect: 'manual', ...init });
}

/** A form with these files. */
export function formOf(files: Record<string, string | Uint8Array>): FormData {
  const form = new FormData();
  for (const [name, bytes] of Object.entries(files)) form.append('files', new Blob([bytes]), name);
  return form;
}

export async function bring(send: Send, files: Record<string, string | Uint8Array>): Promise<Response> {
  return send('/uploads', { method: 'POST', body: formOf(files) });
}

function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The files in the list, the newest first. */
export async function shownUploads(send: Send): Promise<ShownUpload[]> {
  const page = await (await send('/uploads')).text();
  return [
    ...page.matchAll(/<li class="app-upload" data-upload="([^"]+)" data-state="([^"]+)"[\s\S]*?<\/li>/g),
  ].map(([html, uploadId = '', state = '']) => ({
    uploadId,
    state,
    file: wordsOf(/<h3[\s\S]*?<\/h3>/.exec(html)?.[0] ?? ''),
    words: wordsOf(html),
  }));
}

/** Confirms a file by its form. */
export async function confirm(
  send: Send,
  uploadId: string,
  fields: Record<string, string>,
): Promise<Response> {
  return send(`/uploads/${uploadId}/confirm`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
}
