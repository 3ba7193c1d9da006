import type { Draft } from '../../domain/draft.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { editPart, type PackageParts } from './finish-package.ts';

const namespace = 'urn:rapporteur:draft';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const heading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/**
 * Puts the draft into a working copy as a custom XML part, so that the file can be held against its citations when it comes
 * back. Word keeps such a part when it saves.
 */
export function addDraftPart(parts: PackageParts, draft: Draft): void {
  parts.set(
    'customXml/item1.xml',
    `${heading}<draft xmlns="${namespace}">${escapeHtml(writable(JSON.stringify(draft)))}</draft>`,
  );
  parts.set(
    'customXml/itemProps1.xml',
    `${heading}<ds:datastoreItem ds:itemID="{7C1D6A1E-52B4-4E0B-9C3F-6B1F0A7D2E45}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts.set(
    'customXml/_rels/item1.xml.rels',
    `${heading}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  editPart(
    parts,
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/customXml/itemProps1.xml" ContentType="${propertiesType}"/></Types>`,
  );
  editPart(
    parts,
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdDraft" Type="${relationships}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
  );
}

/** Two characters may stand in JSON and not in XML; their escapes may stand in both. */
function writable(json: string): string {
  return json.replace(/[\uFFFE\uFFFF]/gu, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
}
