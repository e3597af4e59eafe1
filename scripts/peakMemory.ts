import { globSync, readFileSync } from 'node:fs';

/** Text of a file of a process; empty once the process has ended. */
function processFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function descendants(id: number): number[] {
  const children = globSync(`/proc/${id}/task/*/children`).flatMap((file) =>
    processFile(file).split(' ').filter(Boolean).map(Number),
  );
  return [id, ...children.flatMap(descendants)];
}

/**
 * Watches a process and all that it starts; the function that comes back ends this and gives the peak of the largest of them.
 * Units: bytes of resident memory, as the system keeps them (VmHWM), so that no peak falls between two looks.
 * Missing: null where the system has no `/proc`.
 */
export function watchPeakMemory(id: number): () => number | null {
  let peak = 0;
  const look = () => {
    for (const one of descendants(id)) {
      const kibibytes = /^VmHWM:\s+(\d+) kB/m.exec(processFile(`/proc/${one}/status`))?.[1];
      peak = Math.max(peak, Number(kibibytes ?? 0) * 1024);
    }
  };
  look();
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    return peak > 0 ? peak : null;
  };
}
