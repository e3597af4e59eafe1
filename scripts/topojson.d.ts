/** The two packages ship no types; only what the conversion uses is declared. */
declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson';
  import type { Objects, Topology } from 'topojson-specification';
  export function topology(objects: Record<string, FeatureCollection>): Topology<Objects<object>>;
}
declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  export function presimplify<T extends Topology>(topology: T): T;
  export function simplify<T extends Topology>(topology: T, minimumWeight: number): T;
  export function quantile(topology: Topology, share: number): number;
}
