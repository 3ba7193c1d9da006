import { TextRun, XmlComponent } from 'docx';
import type { Placeholder } from '../../domain/draft.ts';
import { styleNames } from './word-styles.ts';

/** An element with attributes and others inside it. */
class Element extends XmlComponent {
  constructor(name: string, attributes: Record<string, string> = {}, inside: XmlComponent[] = []) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...inside);
  }
}

const valued = (name: string, value: string) => new Element(name, { 'w:val': value });

/**
 * A field of Word's that shows what is wanted until somebody fills it, and is gone through with the tab key. A choice offers
 * Yes and No and has neither chosen. `id` is unique in the file; `tag` is the placeholder's key.
 */
export class ContentControl extends XmlComponent {
  constructor(placeholder: Pick<Placeholder, 'kind' | 'what'>, tag: string, shown: string, id: number) {
    super('w:sdt');
    const properties = [
      valued('w:alias', placeholder.what),
      valued('w:tag', tag),
      valued('w:id', String(id)),
      new Element('w:showingPlcHdr'),
      entry(placeholder.kind),
    ];
    this.root.push(
      new Element('w:sdtPr', {}, properties),
      new Element('w:sdtContent', {}, [new TextRun({ text: shown, style: styleNames.placeholder })]),
    );
  }
}

function entry(kind: Placeholder['kind']): XmlComponent {
  if (kind === 'choice')
    return new Element(
      'w:dropDownList',
      {},
      ['Yes', 'No'].map((word) => new Element('w:listItem', { 'w:displayText': word, 'w:value': word })),
    );
  if (kind === 'date')
    return new Element('w:date', {}, [
      valued('w:dateFormat', 'd MMMM yyyy'),
      valued('w:lid', 'en-GB'),
      valued('w:storeMappedDataAs', 'dateTime'),
      valued('w:calendar', 'gregorian'),
    ]);
  // Plain text controls lose their look in some programs.
  return new Element('w:richText');
}
