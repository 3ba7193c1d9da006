import { isElement, type MarkupElement } from '../../word-files/markup.ts';

/** The words of a run. */
export function runText(run: MarkupElement): string {
  return run.children.filter(isElement).map(textIn).join('');
}

/** The part of a run between two places in its words, in the same look; undefined where nothing of it is there. */
export function cutRun(run: MarkupElement, from: number, to: number): MarkupElement | undefined {
  const children: MarkupElement[] = [];
  let at = 0;
  for (const child of run.children.filter(isElement)) {
    const text = textIn(child);
    const [start, end] = [Math.max(from, at), Math.min(to, at + text.length)];
    if (child.name === 'w:rPr') children.push(child);
    else if (child.name === 'w:t' && start < end)
      children.push({
        ...child,
        attributes: { 'xml:space': 'preserve' },
        children: [text.slice(start - at, end - at)],
      });
    else if (child.name !== 'w:t' && at >= from && at < to) children.push(child);
    at += text.length;
  }
  return children.some(({ name }) => name !== 'w:rPr') ? { ...run, children } : undefined;
}

function textIn(node: MarkupElement): string {
  return node.name === 'w:t' ? node.children.filter((one) => !isElement(one)).join('') : '';
}
