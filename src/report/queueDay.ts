import type { Report } from '../schema/report.ts';

/**
 * Day up to which waiting and overdue days are counted: that of the data, or of the latest entry of the registers when it is later.
 * The day of the build would make the same data another report each day.
 */
export function queueDay({
  edition,
  problems,
  promises,
  replies,
}: Pick<Report, 'edition' | 'problems' | 'promises' | 'replies'>): string {
  const logged = [...problems, ...promises].flatMap(({ log }) => log.map(({ on }) => on));
  // The days of ISO sort as text.
  return [edition.dataDate, ...logged, ...replies.map(({ on }) => on)].sort().at(-1) ?? edition.dataDate;
}
