/**
 * Imports point one way:
 * geo/layers/<id>/schema, geo/lib → domain → layers → url, data → map, state → ui.
 * Each rule names a room and what it must not know. Tests may look anywhere.
 */

/** @param {string} room @param {readonly string[]} known rooms it may import, besides itself */
function room(room, known) {
  return {
    name: `${room}-looks-left`,
    severity: 'error',
    comment: `src/${room} may import only: ${known.join(', ') || 'nothing else of src'}.`,
    from: { path: `^src/${room}/`, pathNot: TESTS },
    to: { path: '^src/', pathNot: [room, ...known].map((name) => `^src/${name}/`) },
  };
}

const TESTS = '\\.test\\.ts$';

module.exports = {
  forbidden: [
    room('domain', []),
    room('messages', ['domain']),
    room('layers', ['domain']),
    room('url', ['domain', 'layers']),
    room('data', ['domain', 'layers']),
    room('map', ['domain', 'layers', 'url', 'data']),
    room('state', ['domain', 'layers', 'url', 'data', 'messages']),
    {
      name: 'ui-is-last',
      severity: 'error',
      comment: 'Nothing imports the interface but the interface and the entry.',
      from: { pathNot: ['^src/ui/', '^src/main\\.ts$', TESTS] },
      to: { path: '^src/ui/' },
    },
    {
      name: 'map-library-in-map-only',
      severity: 'error',
      comment: 'Only src/map knows MapLibre; others may use its types for styles.',
      from: { path: '^src/', pathNot: ['^src/map/', TESTS] },
      to: { path: 'node_modules/maplibre-gl', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'src-knows-shared-geo-only',
      severity: 'error',
      comment: 'Of geo/, the browser may see lib/ and the schemas of the layers.',
      from: { path: '^src/', pathNot: ['^src/pages/', TESTS] },
      to: { path: '^geo/', pathNot: ['^geo/lib/', '^geo/layers/[^/]+/schema\\.ts$'] },
    },
    {
      name: 'geo-knows-no-browser',
      severity: 'error',
      comment: 'geo/ knows nothing of the interface; its commands may use src/domain.',
      from: { path: '^geo/', pathNot: TESTS },
      to: { path: '^src/', pathNot: '^src/domain/' },
    },
    {
      name: 'geo-schemas-know-lib-only',
      severity: 'error',
      comment: 'Schemas reach the browser, so they carry no build code along.',
      from: { path: '^geo/layers/[^/]+/schema\\.ts$' },
      to: { path: '^(geo|src)/', pathNot: '^geo/lib/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that import each other are one file, or three.',
      from: { pathNot: TESTS },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.svelte.ts', '.svelte', '.js', '.mjs', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
