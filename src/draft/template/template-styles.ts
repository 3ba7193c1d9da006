import { child, findAll, valOf, type XmlNode } from '../../word-files/xml-node.ts';

/** The styles of a template, by the names that people see. */
export interface TemplateStyles {
  /** Id of the paragraph or table style of that name, in any case of letters; undefined where the template has none. */
  idOf(kind: 'paragraph' | 'table', name: string): string | undefined;
  /** Whether a paragraph style numbers its paragraphs, itself or by what it is based on. */
  isNumbered(id: string | undefined): boolean;
}

/** Reads styles.xml; undefined is a template without styles. */
export function templateStyles(part: XmlNode | undefined): TemplateStyles {
  const styles = part ? findAll(part, 'style') : [];
  const byId = new Map(styles.map((style) => [style.attributes.styleId ?? '', style]));
  const isNumbered = (id: string | undefined, seen: readonly string[] = []): boolean => {
    const style = id === undefined || seen.includes(id) ? undefined : byId.get(id);
    if (style === undefined) return false;
    const numbering = child(child(style, 'pPr'), 'numPr');
    if (numbering) return valOf(numbering, 'numId') !== '0';
    return isNumbered(valOf(style, 'basedOn'), [...seen, id!]);
  };
  return {
    idOf(kind, name) {
      const wanted = name.toLowerCase();
      const found = styles.find(
        (style) => style.attributes.type === kind && valOf(style, 'name')?.toLowerCase() === wanted,
      );
      return found?.attributes.styleId;
    },
    isNumbered: (id) => isNumbered(id),
  };
}
