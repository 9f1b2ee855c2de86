import type { Plugin } from 'vite';

/** What stands in for React in the browser: Preact, with the names that React has. */
const standIns = new Map([
  ['react', 'preact/compat'],
  ['react-dom', 'preact/compat'],
  ['react-dom/client', 'preact/compat/client'],
  ['react/jsx-runtime', 'preact/compat/jsx-runtime'],
  ['react/jsx-dev-runtime', 'preact/compat/jsx-dev-runtime'],
]);

const resolving: Pick<Plugin, 'resolveId'> = {
  resolveId: {
    filter: { id: /^react(-dom)?($|\/)/ },
    handler(source, importer, options) {
      const standIn = standIns.get(source);
      return standIn === undefined ? null : this.resolve(standIn, importer, { ...options, skipSelf: true });
    },
  },
};

/**
 * Has the islands, written for React, run on Preact in the browser: a tenth of the weight. Pages that draw a component while
 * the site is built (a paper booklet) keep React, whose output is plain HTML.
 */
export function preactInBrowser(): Plugin {
  const name = 'preact-in-browser';
  return {
    name,
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    // `npm run dev` bundles packages apart from the pages; these must come to the same library.
    configEnvironment: (environment) =>
      environment === 'client'
        ? { optimizeDeps: { rolldownOptions: { plugins: [{ name, ...resolving }] } } }
        : null,
    ...resolving,
  };
}
