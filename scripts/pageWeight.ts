import { gzipSync } from 'node:zlib';
import { cssLoads, pageLoads, scriptLoads } from './pageLoads.ts';

/** One request. Units: bytes; `gzip` is the size at gzip level 9, or the size itself for fonts and pictures, already packed. */
export type Load = {
  address: string;
  kind: 'html' | 'css' | 'script' | 'other';
  bytes: number;
  gzip: number;
};

/**
 * What a page costs. Shape: `first` is asked for before any interaction, `liveMap` in addition when a reader opens the live map,
 * `elsewhere` are addresses on other hosts, which are not weighed, `absent` files of the site that were not built.
 */
export type PageWeight = { first: Load[]; liveMap: Load[]; elsewhere: string[]; absent: string[] };

/** Reads a built file by its address from the root of the site; null where there is none. */
export type ReadBuilt = (address: string) => Uint8Array | null;

const packed = /\.(?:woff2?|png|jpe?g|webp|avif|gif|pdf|zip)$/;
const origin = 'https://site.invalid';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Weighs one file for a page and hands back its text. */
type Weigh = (address: string, kind: Load['kind']) => { load: Load; text: string } | null;

function weigher(read: ReadBuilt): Weigh {
  const known = new Map<string, { load: Load; text: string }>();
  return (address, kind) => {
    const before = known.get(address);
    if (before) return before;
    const bytes = read(address);
    if (!bytes) return null;
    const gzip = packed.test(address) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
    const weighed = { load: { address, kind, bytes: bytes.length, gzip }, text: text(bytes) };
    // Pages are read once and are many; what they share is read again and again.
    if (kind !== 'html') known.set(address, weighed);
    return weighed;
  };
}

/** Requests of one page, each file once. */
function collector(weigh: Weigh) {
  const elsewhere = new Set<string>();
  const absent = new Set<string>();
  const loads = new Map<string, Load>();
  const later: { address: string; from: string; kind: Load['kind'] }[] = [];
  function add(written: string, from: string, kind: Load['kind']): void {
    const url = new URL(written, origin + from);
    if (url.protocol === 'data:') return;
    if (url.origin !== origin) {
      elsewhere.add(url.href);
      return;
    }
    const address = decodeURI(url.pathname);
    if (loads.has(address)) return;
    const weighed = weigh(address, kind);
    if (!weighed) {
      absent.add(address);
      return;
    }
    loads.set(address, weighed.load);
    if (kind === 'css') addCss(weighed.text, address);
    if (kind === 'script') addScript(weighed.text, address);
  }
  function addCss(css: string, from: string): void {
    const { css: sheets, others } = cssLoads(css);
    for (const sheet of sheets) add(sheet, from, 'css');
    for (const other of others) add(other, from, 'other');
  }
  function addScript(script: string, from: string): void {
    const { now, later: dynamic, laterCss } = scriptLoads(script);
    for (const address of now) add(address, from, 'script');
    for (const address of dynamic) later.push({ address, from, kind: 'script' });
    // Vite writes these from the root of the site, without the slash.
    for (const address of laterCss) later.push({ address: `/${address}`, from: '/', kind: 'css' });
  }
  return { loads, later, elsewhere, absent, add, addScript };
}

/**
 * Function that weighs pages of one built site, by address ("/ky/index.html"); what pages share is read once.
 */
export function pageWeigher(read: ReadBuilt): (page: string) => PageWeight {
  const weigh = weigher(read);
  return (page) => {
    const { loads, later, elsewhere, absent, add, addScript } = collector(weigh);
    add(page, '/', 'html');
    const { css, scripts, others, inline, live } = pageLoads(text(read(page) ?? new Uint8Array()));
    for (const address of css) add(address, page, 'css');
    for (const address of scripts) add(address, page, 'script');
    for (const script of inline) addScript(script, page);
    for (const address of others) add(address, page, 'other');
    const first = [...loads.values()];
    for (let next = later.pop(); next; next = later.pop()) add(next.address, next.from, next.kind);
    for (const address of live) add(address, page, 'other');
    const liveMap = [...loads.values()].slice(first.length);
    return { first, liveMap, elsewhere: [...elsewhere], absent: [...absent] };
  };
}

/** Sums over requests. Units: bytes; `script` is the gzip size of the scripts alone. */
export function sum(loads: readonly Load[]) {
  const of = (list: readonly Load[], key: 'bytes' | 'gzip') => list.reduce((all, one) => all + one[key], 0);
  return {
    requests: loads.length,
    bytes: of(loads, 'bytes'),
    gzip: of(loads, 'gzip'),
    script: of(
      loads.filter(({ kind }) => kind === 'script'),
      'gzip',
    ),
  };
}

/** What a page may cost at most. Units: bytes at gzip level 9; a kilobyte is 1,000 bytes. */
export const budget = { gzip: 60_000, requests: 10, script: 10_000, gzipWithLiveMap: 110_000 } as const;

/** Sentences on what a page spends above the budget and what it asks for in vain; empty when there is nothing to say. */
export function overBudget({ first, liveMap, elsewhere, absent }: PageWeight): string[] {
  const { requests, gzip, script } = sum(first);
  const withMap = sum([...first, ...liveMap]).gzip;
  const over = (what: string, spent: number, limit: number) =>
    spent > limit ? [`${what}: ${spent}, at most ${limit}`] : [];
  return [
    ...over('bytes (gzip)', gzip, budget.gzip),
    ...over('requests', requests, budget.requests),
    ...over('bytes of script (gzip)', script, budget.script),
    ...over('bytes with the live map (gzip)', withMap, budget.gzipWithLiveMap),
    ...elsewhere.map((address) => `asks another host: ${address}`),
    ...absent.map((address) => `asks for a file that was not built: ${address}`),
  ];
}
