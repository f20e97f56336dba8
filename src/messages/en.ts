/** Interface text in English. `zh.ts` has the same keys; the type checker holds both together. */
const plural = new Intl.PluralRules('en');

function count(number: number, one: string, other: string): string {
  const text = new Intl.NumberFormat('en').format(number);
  return `${text} ${plural.select(number) === 'one' ? one : other}`;
}

/** Period as the tables write it: `2023`, `to 2023`, `2012-2023`, `Jan-Jun`. */
function periodName(period: string): string {
  return period.replace(/(?<=\w)-(?=\w)/g, '–');
}

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
  skippedFeatures: (number: number) =>
    `${count(number, 'entry', 'entries')} in the file could not be read and ${number === 1 ? 'is' : 'are'} left out.`,

  back: 'Back',
  backTo: (name: string) => `Back to ${name}`,
  close: 'Close',
  overview: 'all layers',

  keyFigures: 'Key figures',
  countedHere: 'counted in this atlas',
  bounds: {
    exact: '',
    rounded: 'rounded',
    lower: 'at least',
    upper: 'at most',
  },
  asOf: (date: string) => `as of ${date}`,
  sourcesOf: (number: number) => count(number, 'source', 'sources'),
  sources: 'Sources',
  verdict: 'Verdict',
  verdicts: {
    supported: 'supported',
    partly: 'partly supported',
    'not-supported': 'not supported',
    'not-comparable': 'not comparable',
    'cannot-be-checked-here': 'cannot be checked here',
  },
  allVerdicts: 'all',
  independently: 'Others say',
  countedByAtlas: (number: string) => `the atlas counts ${number}`,
  sourcesFailed: 'The list of sources could not be loaded.',
  sourceClasses: {
    official: 'official',
    operator: 'operator',
    press: 'press',
    encyclopaedia: 'encyclopaedia',
    dataset: 'data set',
    other: 'other',
  },
  withoutAddress: 'no public address',
  opensElsewhere: 'opens another site',

  claimed: 'Claimed',
  mapped: 'In this atlas',
  claimedShort: (value: string, period: string) => `${value} claimed (${periodName(period)})`,
  claimedFor: (period: string) => `claimed for ${periodName(period)}`,
  notComparable: 'Not comparable',
  shareFound: (percent: string) => `${percent} of the claim`,
  countingRule: 'How it is counted',
  claimsAndCoverage: 'Claims and what can be shown',
  claims: 'Official claims',
  claimsIntro:
    'What the provincial leadership stated in an article of 2024, with figures of 2023 unless said otherwise. The atlas takes no side: a claim is shown beside what can be mapped and sourced, never mixed with it.',
  claimsWithCoverage: 'Claims the map can be held against',
  claimsOther: 'Other claims',
  claimsSearch: 'Filter claims',
  claimsNone: 'No claim contains this text.',
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
  listOf: (layer: string) => `List of ${layer}`,
  filterList: 'Filter by name, place or country',
  clearFilter: 'Clear filter',
  sortBy: 'Sort by',
  shownOf: (shown: string, total: string) => `${shown} of ${total}`,
  noMatch: (text: string) => `Nothing matches “${text}”.`,
  notOnMap: 'not on the map',
  notOnMapCount: (number: number) =>
    `${count(number, 'entry has', 'entries have')} no known position and ${number === 1 ? 'is' : 'are'} listed only.`,
  table: 'Table',
  tableOf: (layer: string) => `Table of ${layer}`,
  tableColumns: 'Columns',
  tableUsualColumns: 'Usual columns',
  tableFilter: 'Filter the rows',
  tableFiltered: 'filtered',
  tableUnlisted:
    'This layer has more entries than can be listed here. Its files hold them all: see the downloads in its panel.',
  tableNothing: 'Nothing is selected, so the table is empty.',
  layerIsOff: 'This layer is switched off, so nothing of it is on the map.',
  showOnMap: 'Show on the map',
  figuresByYear: 'Figures by year',
  year: 'Year',
  figure: 'Figure',
  source: 'Source',
  note: 'Note',
  sourcesDiffer: 'sources differ',
  scopeChanges: (year: number) => `Not to be joined across ${String(year)}:`,
  periodName,
  yearAndPeriod: (year: number, period: string) =>
    period === 'year' ? String(year) : `${String(year)}, ${periodName(period)}`,
  facts: 'Facts',
  factsFailed: 'The facts could not be loaded.',
  unknown: 'not known',
  notInData: 'This entry is no longer in the data.',
  reportError: 'Report an error',
  reportSubject: (name: string) => `Hub Atlas: error in ${name}`,
  reportBody: (reference: string, link: string) =>
    `Entry: ${reference}\nView: ${link}\n\nWhat is wrong, and where the right figure can be found:\n`,

  download: 'Download',
  downloadAs: (layer: string, format: string) => `Download ${layer} as ${format}`,
  selectionAs: (layer: string, format: string) => `Download the selection of ${layer} as ${format}`,
  selectionNote: (selected: string, total: string) => `${selected} of ${total}, as selected.`,
  selectionMade: (number: number) => `File made: ${count(number, 'entry', 'entries')}.`,
  selectionFailed: 'The file could not be made.',
  wholeLayer: 'Whole layer',
  downloadNote: 'The whole layer, with every fact and its sources.',

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

  share: 'Share',
  shareTitle: 'Share this view',
  shareIntro: 'Opens exactly what you see: layers, map section, selection, language and theme.',
  link: 'Link',
  copy: 'Copy link',
  copied: 'Link copied.',
  copyFailed: 'Copying was refused. Select the link and copy it by hand.',
  shareWith: 'Send to…',

  describe: 'Describe this view',
  describeIntro: 'What is shown, in words and as a table, ready to copy.',
  describeCopy: 'Copy text and table',
  describeCopied: 'Copied.',
  describeCopyFailed: 'Copying was refused. Select the text and copy it by hand.',

  language: '中文',
  languageSwitch: 'Language: 中文',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast', system: 'As the system' },

  linkProblems: (parts: string) => `Part of the link could not be read and was left out: ${parts}.`,
  linkProblemNames: {
    c: 'map section',
    l: 'layers',
    s: 'selection',
    t: 'panel',
    lang: 'language',
    p: 'projection',
    m: 'theme',
    v: 'it comes from a newer version',
    '': 'it is too long',
  } as Record<string, string>,
  dismiss: 'Dismiss',

  about: 'About',
  aboutText: [
    {
      title: 'What this is',
      text: 'Hub Atlas shows how one region is connected to the world. Every entry and every figure names its source, its year and the kind of source. What officials claim stands beside what can be mapped and sourced; the two are never mixed. Empty means not known, never zero.',
    },
    {
      title: 'Maps and borders',
      text: 'The basemap shows land, water, rivers, the prefectures of the region and names. It shows no national boundary lines and takes no position on any. Partners are called countries and regions; their names, grouping and label points come from a reviewed table. All positions are in WGS 84.',
    },
    {
      title: 'How the lines are drawn',
      text: 'Sister-city lines are the shortest way on the globe between two places. Train lines run through known stations and border crossings; they are schematic and not surveyed track.',
    },
    {
      title: 'Privacy',
      text: 'The page asks no other server for anything, sets no cookie and counts no visits.',
    },
  ],
  release: (release: string, date: string) => `Data release ${release} of ${date}`,
  licences: 'Licences',
  licenceText:
    'Code: MIT. Data: CC BY 4.0, with attribution to Hub Atlas, except where the list of licences names another for a layer; facts are cited from the sources named with each entry. The published sources list names the licence of each source where it states one.',
  mapSources: 'Natural Earth, GSHHG, GeoNames',
  attribution: 'Map data',
  allSources: 'All sources (JSON)',
  statisticsFile: 'All statistics (CSV)',
  claimsFile: 'All claims (CSV)',
  licencesFile: 'All licences: data, layers, code, basemap (text)',
  packageFile: 'Description of all files and columns (Data Package)',
};

/** Both languages have the same keys; texts differ, so literal types are widened. */
export type Messages = typeof en;
