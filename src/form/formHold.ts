import { fileRecord, quarantinePath, quarantineText, sha256 } from '../dataset/quarantineRecord.ts';
import type { Quarantine } from '../schema/quarantine.ts';
import type { Report } from '../schema/report.ts';
import type { FormHead } from './readForm.ts';

/** A form that came back. Shape: `errors` counts what is wrong in it; `received` is the day, as "2026-11-25". */
export type ReturnedForm = {
  file: string;
  bytes: Uint8Array;
  head: Pick<FormHead, 'region' | 'year' | 'source'>;
  errors: number;
  received: string;
};
/** What becomes of the register. Shape: `writes` are texts by path below the data root, null for a record that is closed. */
export type FormHold = {
  held: readonly Quarantine[];
  closed: readonly Quarantine[];
  writes: ReadonlyMap<string, string | null>;
};

const nothing: FormHold = { held: [], closed: [], writes: new Map() };

function recordOf({ file, bytes, head, errors, received }: ReturnedForm, report: Report): Quarantine {
  const { region, year, source } = head;
  const hold = {
    name: file.slice(0, 120),
    sha256: sha256(bytes),
    format: /\.([a-z0-9]{1,8})$/i.exec(file)?.[1]?.toLowerCase() ?? '–',
    ...(report.sources.has(source) && { source }),
    ...{ region, period: year, indicators: [] },
    // Where each mistake is, the body is told; what it typed is not for the public.
    why: { reason: 'file-refused' as const, values: { message: 'formRefused', count: errors } },
  };
  return fileRecord(hold, { received, decided: { by: 'rule' } });
}

/**
 * The record of a form that was refused, one for a place and a year: readers see that it came and is not in yet.
 * The very same file keeps the day on which it came first. Missing: nothing where the report has no such place.
 */
export function heldForm(form: ReturnedForm, report: Report): FormHold {
  if (!report.regions.some(({ path }) => path === form.head.region)) return nothing;
  const next = recordOf(form, report);
  const before = report.quarantine.find(({ id }) => id === next.id);
  const isSame =
    before?.held.what === 'file' && next.held.what === 'file' && before.held.sha256 === next.held.sha256;
  const record = isSame ? { ...next, received: before.received } : next;
  const isKnown = before && quarantineText(before) === quarantineText(record);
  const writes = isKnown ? [] : [[quarantinePath(record.id), quarantineText(record)] as const];
  return { held: [record], closed: [], writes: new Map(writes) };
}

/** The record that a form which was taken ends: that of an earlier one for its place and year. */
export function closedForm(form: ReturnedForm, report: Report): FormHold {
  const { id } = recordOf(form, report);
  const closed = report.quarantine.filter((one) => one.id === id);
  return { held: [], closed, writes: new Map(closed.map((one) => [quarantinePath(one.id), null])) };
}
