import { makeZip } from '../../read/make-zip.ts';

const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const run = (text: string, look = '') =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (runs: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
export const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;

/** A content control around runs or paragraphs, with the prompt that Word shows in it. */
export const control = (named: { tag?: string; title?: string }, content: string) =>
  `<w:sdt><w:sdtPr>${named.title === undefined ? '' : `<w:alias w:val="${named.title}"/>`}${named.tag === undefined ? '' : `<w:tag w:val="${named.tag}"/>`}<w:id w:val="77"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Ttulo1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:color w:val="7A1F5C"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Ttulo2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:rPr><w:i/><w:color w:val="7A1F5C"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Bodynum"><w:name w:val="Report Body"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Bullets"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:style>',
  '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr></w:style>',
].join('');
const level = (format: string, text: string) =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="720" w:hanging="720"/></w:pPr></w:lvl>`;
const numbering = [
  `<w:abstractNum w:abstractNumId="0">${level('decimal', '%1.')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level('bullet', '•')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
].join('');
const picture = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 1, 2, 3]);

/** A council's template: styles with names in another language's ids, numbered body, header, picture. `parts` are put in besides or instead. */
export function template(
  body: string,
  {
    header = run('Ashmere City Council'),
    bare = false,
    parts = {},
  }: { header?: string; bare?: boolean; parts?: Record<string, string> } = {},
): Uint8Array {
  const override = (name: string, type: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${types}.${type}+xml"/>`;
  const relation = (id: string, type: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${type}.xml"/>`;
  const root = (name: string, inside: string) => `${declared}<w:${name} ${spaces}>${inside}</w:${name}>`;
  return makeZip({
    '[Content_Types].xml': `${declared}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override('document', 'template.main')}${override('styles', 'styles')}${override('numbering', 'numbering')}${override('header', 'header')}</Types>`,
    '_rels/.rels': `${declared}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${declared}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'styles')}${relation('rId2', 'numbering')}${relation('rId3', 'header')}</Relationships>`,
    'word/document.xml': root(
      'document',
      `<w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body>`,
    ),
    'word/styles.xml': root('styles', bare ? '' : styles),
    'word/numbering.xml': root('numbering', numbering),
    'word/header.xml': root('hdr', paragraph(header)),
    'word/media/logo.png': picture,
    'customXml/item1.xml': '<sources xmlns="urn:bibliography"/>',
    ...parts,
  });
}
