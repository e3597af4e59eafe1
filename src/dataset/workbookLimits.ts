const mebibyte = 1024 * 1024;

/** How much a workbook may hold; a form of all figures of one year, or a table of a million cells, stays well below. */
export const workbookLimits = {
  /** Bytes of the file. */
  fileBytes: 20 * mebibyte,
  /** Files within the file. */
  entries: 2_000,
  /** Bytes of all files within it, unpacked. */
  unpackedBytes: 64 * mebibyte,
  sheets: 100,
  rows: 100_000,
  cells: 500_000,
  merges: 20_000,
  /** Letters of one cell. */
  text: 32_767,
  /** Heap of the thread that reads. */
  memoryMegabytes: 512,
  seconds: 30,
};
export type WorkbookLimits = typeof workbookLimits;

/** Bytes in whole megabytes, as messages name them. */
export const megabytes = (bytes: number) => Math.ceil(bytes / mebibyte);
