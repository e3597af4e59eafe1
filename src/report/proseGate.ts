import { proseProblems } from './proseGuard.ts';

/** Stops the build before MDX becomes code: the editors' check may be skipped by hand, this cannot. */
export function proseGate() {
  return {
    name: 'prose-gate',
    enforce: 'pre' as const,
    transform(source: string, id: string) {
      // Ids with a query are modules that Astro makes from a text already read.
      if (!/\.mdx?$/.test(id)) return;
      const [first] = proseProblems(source);
      if (!first) return;
      throw new Error(
        `${id}:${first.line}:${first.column}: ${first.kind} is not allowed in prose: ${first.found}. Run the check for all such places.`,
      );
    },
  };
}
