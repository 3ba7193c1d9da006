/** Where the command line writes. Results go to `line` and `json`, everything said about them to `note`. */
export interface Output {
  /** A line for people on standard output, safe for a terminal. */
  line(text?: string): void;
  /** One value as one line of JSON on standard output. */
  json(value: unknown): void;
  /** A line on standard error. */
  note(text: string): void;
  /** True once nobody reads standard output any more; what is written then is dropped. */
  isClosed(): boolean;
  /** Columns to wrap at. */
  width: number;
  /** Where a progress bar may be drawn; absent when standard error is no terminal. */
  progress?: NodeJS.WriteStream;
}

// A report's words or a file's name must not steer the terminal.
const steering = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** Output to this process's streams. A reader that goes away ends the output, not the work. */
export function processOutput(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): Output {
  let closed = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const write = (text: string) => {
    if (closed) return;
    // The bar shares the screen with the results: clear its line first, it draws itself anew.
    if (stderr.isTTY && stdout.isTTY) stderr.write('\r\u001b[K');
    stdout.write(text);
  };
  return {
    line: (text = '') => write(`${text.replace(steering, '')}\n`),
    json: (value) => write(`${JSON.stringify(value)}\n`),
    note: (text) => void stderr.write(`${text.replace(steering, '')}\n`),
    isClosed: () => closed,
    // Some terminals say that they are 0 columns wide.
    width: Math.max(40, Math.min(stdout.columns || 100, 100)),
    ...(stderr.isTTY ? { progress: stderr } : {}),
  };
}
