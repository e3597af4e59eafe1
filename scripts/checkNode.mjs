// Astro 7 needs this much; older machines get a fitting Node as an optional package, unless that was skipped.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `This runs on Node ${process.versions.node}; it needs 22.19 or newer. Run "npm ci" without --omit=optional, or install a newer Node.`,
  );
  process.exit(1);
}
