import { placeCitation } from '../../src/domain/place-citation.ts';
import type { ReportVersion } from '../../src/domain/report-record.ts';
import { encodePng } from '../../src/read/page-pictures/encode-png.ts';
import type { Services } from '../../src/services.ts';

/** A file that is no PDF beyond its first line, and is sent as it is. */
export const originalBytes = new TextEncoder().encode('%PDF-1.7\nNot a page, but every byte of it.\n');

const paper = encodePng({ width: 2, height: 3, dots: new Uint8Array(24).fill(255) });

/** The verbs over files, briefings and oddities of reports that `showReport` shows: every file is kept, and its pages are white. */
export function webOriginals(
  showReport: Services['showReport'],
): Pick<Services, 'findOriginal' | 'openOriginal' | 'drawPage' | 'brief' | 'extractReport'> {
  const cite = ({ content, profile }: ReportVersion) => placeCitation(content, profile, content.blocks[0]!);
  const kept = async (request: Parameters<Services['showReport']>[0]) => {
    const { file, content } = await showReport(request);
    const format = file.endsWith('.pdf') ? 'pdf' : file.endsWith('.docx') ? 'docx' : 'html';
    return { file, format, size: originalBytes.length, pageCount: content.pageCount ?? 0 } as const;
  };
  return {
    findOriginal: kept,
    openOriginal: async (request) => ({ ...(await kept(request)), bytes: originalBytes }),
    async drawPage({ number, ...request }) {
      const { format, pageCount } = await kept(request);
      if (format !== 'pdf' || number < 1 || number > pageCount) return undefined;
      return { png: paper, width: 595.3, height: 841.9 };
    },
    async brief({ length = 'short', ...request }) {
      const version = await showReport(request);
      const { reportId, versionId, file, profile } = version;
      const said = { text: 'It is a letter.', origin: 'quoted' as const, citations: [cite(version)] };
      return {
        ...{ reportId, versionId, file, title: profile.title, length },
        sections: [{ key: 'what-it-is', heading: 'What this is', sentences: [said], leftOut: 0 }],
        standingDuties: [{ key: 'reply', text: 'A reply is due.', source: 'The Lamps Act 1901' }],
        omitted: [],
      };
    },
    async extractReport(request) {
      const version = await showReport(request);
      const { reportId, versionId, file } = version;
      const message = 'A paragraph number is missing.';
      const oddity = { type: 'numbering', message, citations: [cite(version)], foundBy: 'rule:numbering' };
      const facts = { report: {}, findings: [], standingDuties: [], notStated: [] };
      return { reportId, versionId, file, ...facts, oddities: [oddity] } as never;
    },
  };
}
