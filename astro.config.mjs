import { basename } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { proseGate } from './src/report/proseGate.ts';
import { tableAlign } from './src/report/tableAlign.ts';

const outDir = process.env.AIKYN_OUT ?? 'dist';

export default defineConfig({
  ...(process.env.AIKYN_SITE ? { site: process.env.AIKYN_SITE } : {}),
  outDir,
  // Builds of several folders at once, or of other prose, must not read each other's store.
  cacheDir: `node_modules/.astro-${basename(outDir)}`,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: '_a' },
  integrations: [mdx()],
  // Highlighting writes inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [tableAlign] }) },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    // The package's main file is one piece; its modules leave out what the map does not use.
    resolve: { alias: { leaflet: 'leaflet/dist/leaflet-src.esm.js' } },
    plugins: [proseGate()],
    build: {
      assetsInlineLimit: 0,
      // Every MDX module starts with a directive that the bundler does not know; it is harmless.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
