import { DomHandler, Parser } from 'htmlparser2';
import { AppError } from '../../errors.ts';
import type { HtmlNode } from './html-node.ts';

/** The parser's time grows with the square of it: a second or two here. */
const DEEPEST = 50_000;

/**
 * Parses a page or a fragment of one, as browsers do: nothing in it is an error, nothing is fetched.
 * @throws AppError `file_unreadable` when it is nested beyond reason
 */
export function parsePage(source: string): HtmlNode[] {
  const handler = new DomHandler();
  const [open, close] = [handler.onopentag.bind(handler), handler.onclosetag.bind(handler)];
  let depth = 0;
  handler.onopentag = (name, attributes) => {
    depth += 1;
    if (depth > DEEPEST)
      throw new AppError(
        'file_unreadable',
        'This web page is nested beyond reason. Open it in a browser, print it to PDF, and add that.',
      );
    open(name, attributes);
  };
  handler.onclosetag = () => {
    depth -= 1;
    close();
  };
  new Parser(handler).end(source);
  return handler.root.children;
}
