/** What reading one file may cost at most. */
export interface ReadLimits {
  /** Bytes of the file. */
  bytes: number;
  /** Pages of a PDF. */
  pages: number;
  /** Characters of text that the file may hold. */
  characters: number;
  /** Parts of an archive (DOCX). */
  entries: number;
  /** Bytes of all parts of an archive when unpacked. */
  unpackedBytes: number;
}

/** The limits files are read under. */
export const readLimits: ReadLimits = {
  bytes: 100 * 1024 * 1024,
  pages: 2000,
  characters: 5_000_000,
  entries: 5000,
  unpackedBytes: 200 * 1024 * 1024,
};
