/** The part of `datapackage` that the tests use; the package has no types. */
declare module 'datapackage' {
  type Resource = {
    name: string;
    tabular: boolean;
    read(options?: { keyed?: boolean }): Promise<Record<string, unknown>[]>;
  };
  export const Package: {
    load(descriptor: string): Promise<{ valid: boolean; errors: Error[]; resources: Resource[] }>;
  };
}
