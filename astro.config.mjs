import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { packedEngine } from './scripts/engine/packed-engine.ts';
import { offline } from './scripts/offline/integration.ts';
import { strictPolicy } from './scripts/policy/integration.ts';
import { preloadIslands } from './scripts/preload/integration.ts';
import { searchIndex } from './scripts/search/integration.ts';
import { preactInBrowser } from './scripts/shake/preact.ts';
import { lightSurveyCore } from './scripts/shake/survey-core.ts';

/** Only what the page itself needs; `Astro.csp` widens it where a page runs WebAssembly (the dashboard). */
const directives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

export default defineConfig({
  integrations: [mdx(), react(), preloadIslands(), strictPolicy(), searchIndex(), offline()],
  // Coloured code comes with style attributes, which the policy forbids.
  markdown: { syntaxHighlight: false },
  security: { csp: { directives } },
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  vite: {
    // Vite gzips each part to print its size; `test/e2e/budgets.test.ts` weighs what is really sent.
    // Astro marks each chapter with a directive of its own, which the bundler tells each time that it does not know.
    build: {
      reportCompressedSize: false,
      chunkSizeWarningLimit: 800,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    plugins: [preactInBrowser(), lightSurveyCore(), packedEngine()],
    worker: { format: 'es' },
  },
});
