import { allNamed, childNamed, isElement, type MarkupElement } from '../../word-files/markup.ts';
import { markKey, markPattern } from './mark-key.ts';

export interface TemplateMarks {
  /** Keys of content controls, by tag and by title, in order. */
  controls: string[];
  /** Keys of marks in braces, in order. */
  named: string[];
}

/** Every key that a story of a template holds. */
export function listMarks(story: MarkupElement): TemplateMarks {
  return {
    controls: allNamed(story, 'w:sdt').flatMap(controlKeys),
    named: allNamed(story, 'w:p').flatMap((paragraph) =>
      [...wordsOf(paragraph).matchAll(markPattern)].map((match) => markKey(match.groups!.key!)),
    ),
  };
}

/** Keys by which a content control may be meant: its tag first, then its title. */
export function controlKeys(control: MarkupElement): string[] {
  const properties = childNamed(control, 'w:sdtPr');
  return ['w:tag', 'w:alias']
    .map((name) => childNamed(properties, name)?.attributes['w:val'] ?? '')
    .filter((typed) => typed !== '')
    .map(markKey);
}

/** Words of a paragraph, without those of paragraphs inside it. */
function wordsOf(node: MarkupElement): string {
  return node.children
    .filter(isElement)
    .map((one) => {
      if (one.name === 'w:t') return one.children.filter((text) => !isElement(text)).join('');
      return one.name === 'w:p' ? '' : wordsOf(one);
    })
    .join('');
}
