import { Worker } from 'node:worker_threads';
import type { ImportNote } from '../i18n/importText.ts';
import { fileKind } from './fileKind.ts';
import { RefusedFile } from './sdmxXml.ts';
import type { Workbook } from './workbook.ts';
import { megabytes, workbookLimits, type WorkbookLimits } from './workbookLimits.ts';
import type { WorkbookAnswer, WorkbookTask } from './workbookThread.ts';

/** The thread that reads, kept for the next file; a file that it could not stand ends it. */
let thread: Worker | null = null;
let threadMemory = 0;

function threadOf({ memoryMegabytes }: WorkbookLimits): Worker {
  if (thread && threadMemory !== memoryMegabytes) endThread();
  threadMemory = memoryMegabytes;
  thread ??= new Worker(new URL('./workbookThread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    // What a library prints belongs to nobody's report.
    stdout: true,
    stderr: true,
  });
  thread.unref();
  return thread;
}

function endThread() {
  void thread?.terminate();
  thread = null;
}

/** Why a thread that died could not read. */
function failure(error: unknown, { memoryMegabytes }: WorkbookLimits): ImportNote {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { message: 'hugeWorkbook', values: { most: memoryMegabytes } };
  }
  const found = error instanceof Error ? error.message.slice(0, 120) : String(error);
  return { message: 'damagedWorkbook', values: { found } };
}

/** The answer of the thread within the limits; where it gives none, the thread is ended and the reason returned. */
function askedThread(bytes: Uint8Array, limits: WorkbookLimits): Promise<WorkbookAnswer> {
  const worker = threadOf(limits);
  const copy = new Uint8Array(bytes);
  const task: WorkbookTask = { bytes: copy, limits };
  return new Promise((resolve) => {
    const end = (done: WorkbookAnswer) => {
      clearTimeout(timer);
      worker.off('message', end).off('error', failed).off('exit', ended).unref();
      resolve(done);
    };
    const give = (reason: ImportNote) => {
      end({ reason });
      endThread();
    };
    const failed = (error: unknown) => {
      give(failure(error, limits));
    };
    const ended = (code: number) => {
      give({ message: 'damagedWorkbook', values: { found: `exit ${code}` } });
    };
    const timer = setTimeout(() => {
      give({ message: 'slowWorkbook', values: { most: limits.seconds } });
    }, limits.seconds * 1000);
    worker.on('message', end).on('error', failed).on('exit', ended).ref();
    worker.postMessage(task, [copy.buffer]);
  });
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * The sheets of a workbook (XLSX, XLSB, XLS, ODS) in plain cells, read within bounds of size, memory and time whatever it holds.
 * Shape: formulas are read as the value that the file keeps; `soundCell` refuses those that have none.
 * Throws: RefusedFile with what to do when it is no workbook, protected, damaged, cut off, or too large.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits = workbookLimits,
): Promise<Workbook> {
  if (bytes.length > limits.fileBytes) {
    const values = { found: megabytes(bytes.length), most: megabytes(limits.fileBytes) };
    throw new RefusedFile({ message: 'largeFile', values });
  }
  const kind = fileKind(bytes);
  if (kind === 'text' || kind === 'xml') throw new RefusedFile({ message: 'textFile', values: { found: kind === 'xml' ? 'XML' : 'CSV' } }); // prettier-ignore
  const turn = queue.then(() => askedThread(bytes, limits));
  queue = turn.catch(() => undefined);
  const done = await turn;
  if ('reason' in done) throw new RefusedFile(done.reason);
  return done.workbook;
}
