/** Interface text in English. `zh.ts` has the same keys; the type checker holds both together. */
import { countInEnglish as count, periodInEnglish as periodName } from './counting';

export const en = {
  brand: 'Hub Atlas',
  pageTitle: (subject: string | null, title: string) =>
    subject === null ? `${title} · Hub Atlas` : `${subject} · ${title} · Hub Atlas`,
  skipToLayers: 'Skip to layers',
  skipToMap: 'Skip to map',
  intro: (region: string) =>
    `How ${region} is connected to the world: what can be mapped with a source, beside what officials claim.`,

  layers: 'Layers',
  layersOff: 'All layers are off. Switch one on to see it on the map.',
  features: (number: number) => count(number, 'feature', 'features'),
  openPanel: (layer: string) => `${layer}: figures and list`,
  layerShown: (layer: string, number: string) => `${layer} shown, ${number}`,
  layerHidden: (layer: string) => `${layer} hidden`,
  loading: 'Loading…',
  layerFailed: 'Could not be loaded.',
  retry: 'Retry',
  retryLayer: (layer: string) => `Retry ${layer}`,
  back: 'Back',
  backTo: (name: string) => `Back to ${name}`,
  overview: 'all layers',

  countedFiltered: 'counted in this atlas, as filtered',
  countedHere: 'counted in this atlas',
  asOf: (date: string) => `as of ${date}`,
  opensElsewhere: 'opens another site',

  claimed: 'Claimed',
  claimedShort: (value: string, period: string) => `${value} claimed (${periodName(period)})`,
  countingRule: 'How it is counted',
  claims: 'Official claims',
  claim: 'Claim',
  value: 'Value',
  period: 'Period',
  claimTheme: [
    'Introduction',
    'Space and Belt and Road',
    'Trade',
    'Industrial chains',
    'Platforms',
    'Institutions',
    'Ports, trains and flights',
    'Digital hub',
    'Exchange',
  ],

  list: 'List',
  years: 'Years',
  countries: 'Countries and regions',
  places: 'Home places',
  tie: (here: string, there: string | null) => `${here} and ${there ?? 'the world'}`,
  notOnMap: 'not on the map',
  showOnMap: 'Show on the map',
  note: 'Note',
  periodName,
  factsFailed: 'The facts could not be loaded.',
  notInData: 'This entry is no longer in the data.',
  reportSubject: (name: string) => `Hub Atlas: error in ${name}`,
  reportBody: (reference: string, link: string) =>
    `Entry: ${reference}\nView: ${link}\n\nWhat is wrong, and where the right figure can be found:\n`,

  map: 'Map',
  mapName: (region: string, layers: number) =>
    `Map of ${region} and the world, ${layers === 0 ? 'no layer shown' : `${count(layers, 'layer', 'layers')} shown`}`,
  mapCanvas: 'Map view: arrow keys pan, plus and minus zoom',
  mapLoading: 'The map is loading…',
  mapFailed: {
    'no-webgl':
      'The map cannot be drawn: this browser or device offers no WebGL 2. Lists, figures and links work all the same.',
    worker:
      'The map cannot be drawn: a part of it was blocked or could not be loaded. Lists, figures and links work all the same.',
    timeout: 'The map is taking unusually long. Lists, figures and links work all the same.',
    'context-lost':
      'The device took back the memory of the map. Reload the page to draw it again; the link keeps your view.',
  },
  panelFailed: 'This panel could not be shown.',
  basemapFailed: 'The basemap could not be loaded. The layers are still drawn.',
  regionFailed: 'Names and claims could not be loaded.',
  reload: 'Reload',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeView: 'Whole view',
  homeView: (region: string) => `Zoom to ${region}`,
  globe: 'Globe',
  flatMap: 'Flat map',
  panUp: 'Pan up',
  panDown: 'Pan down',
  panLeft: 'Pan left',
  panRight: 'Pan right',
  chooserTitle: (number: number) => `${count(number, 'entry', 'entries')} here`,
  panelHeight: 'Height of the panel',
  sheetHeights: { peek: 'small', half: 'half', full: 'full' },

  search: 'Search',
  share: 'Share',
  language: '中文',
  languageSwitch: 'Language: 中文',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast', system: 'As the system' },

  linkProblems: (parts: string) => `Part of the link could not be read and was left out: ${parts}.`,
  linkProblemNames: {
    c: 'map section',
    l: 'layers',
    s: 'selection',
    with: 'country or region',
    at: 'home place',
    y: 'years',
    t: 'panel',
    'f.': 'filters',
    q: 'words',
    lang: 'language',
    p: 'projection',
    m: 'theme',
    v: 'it comes from a newer version',
    '': 'it is too long',
  } as Record<string, string>,
  dismiss: 'Dismiss',

  about: 'About',
  mapSources: 'Natural Earth, GSHHG, GeoNames',
  attribution: 'Map data',
};

/** Both languages have the same keys; texts differ, so literal types are widened. */
export type Messages = typeof en;
