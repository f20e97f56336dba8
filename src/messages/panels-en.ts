/** Interface text of panels, charts, table, search and sharing: what the first view does not need. */
import { countInEnglish as count, periodInEnglish as periodName } from './counting';

export const panelsEn = {
  skippedFeatures: (number: number) =>
    `${count(number, 'entry', 'entries')} in the file could not be read and ${number === 1 ? 'is' : 'are'} left out.`,

  close: 'Close',
  keyFigures: 'Key figures',
  bounds: {
    exact: '',
    rounded: 'rounded',
    lower: 'at least',
    upper: 'at most',
  },
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
  mapped: 'In this atlas',
  claimedFor: (period: string) => `claimed for ${periodName(period)}`,
  notComparable: 'Not comparable',
  shareFound: (percent: string) => `${percent} of the claim`,
  claimsAndCoverage: 'Claims and what can be shown',
  claimsIntro:
    'What the provincial leadership stated in an article of 2024, with figures of 2023 unless said otherwise. The atlas takes no side: a claim is shown beside what can be mapped and sourced, never mixed with it.',
  claimsSearch: 'Filter claims',
  claimsNone: 'No claim fits.',
  listOf: (layer: string) => `List of ${layer}`,
  filterList: 'Filter by name, place or country',
  clearFilter: 'Clear filter',
  sortBy: 'Sort by',
  shownOf: (shown: string, total: string) => `${shown} of ${total}`,
  noMatch: (text: string) => `Nothing matches “${text}”.`,
  nothingPasses: 'Nothing in this layer passes what is chosen.',
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
  figuresByYear: 'Figures by year',
  year: 'Year',
  figure: 'Figure',
  source: 'Source',
  sourcesDiffer: 'sources differ',
  scopeChanges: (year: number) => `Not to be joined across ${String(year)}:`,
  yearAndPeriod: (year: number, period: string) =>
    period === 'year' ? String(year) : `${String(year)}, ${periodName(period)}`,
  charts: {
    title: 'Over time',
    table: 'Table',
    tableOf: (title: string) => `Table: ${title}`,
    /** How a point is drawn and what that means; a filled one is a whole year. */
    kinds: {
      whole: 'whole year',
      part: 'part of a year, or at a date',
      lower: 'at least',
      upper: 'at most',
      conflict: 'sources differ',
    },
    scopeBreak: 'counted differently from here on',
    noneDrawn: 'No figure of a single year is known.',
    drawnOf: (drawn: string, total: string) =>
      `Drawn: the ${drawn} of ${total} with most figures. The table holds all.`,
    figuresSummary: (title: string, span: string, series: number, figures: number) =>
      `Line chart: ${title}, ${span}, ${count(series, 'series', 'series')}, ${count(figures, 'figure', 'figures')}.`,
    highest: (label: string, year: string, amount: string) =>
      `Highest for a whole year: ${amount} (${label}, ${year}).`,
    countsSummary: (title: string, span: string, total: string, amount: string, year: string) =>
      `Column chart: ${title}, ${span}, ${total} in all; most in ${year}: ${amount}.`,
    yearSpan: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    undated: (number: number) =>
      `${count(number, 'entry has', 'entries have')} no known date and ${number === 1 ? 'is' : 'are'} in no column.`,
    soFar: 'Total so far',
    soFarNote: 'Totals count entries with a known date only.',
    showYear: (year: string) => `Show ${year}`,
    saveAs: (title: string, format: string) => `Save chart as ${format}: ${title}`,
    save: 'Save chart',
    saveFailed: 'The picture could not be made.',
    credit: (release: string, sources: number) =>
      sources === 0
        ? `Hub Atlas, data release ${release}, CC BY 4.0. Counted in this atlas.`
        : `Hub Atlas, data release ${release}, CC BY 4.0. ${count(sources, 'source', 'sources')}, each named in the table.`,
    rowCount: (label: string, number: string) => `${label}: ${number}`,
    ofSeries: (label: string, text: string) => `${label}: ${text}`,
    showAll: (number: string) => `Show all ${number}`,
    showFewer: 'Show fewer',
  },
  facts: 'Facts',
  unknown: 'not known',
  reportError: 'Report an error',
  download: 'Download',
  downloadAs: (layer: string, format: string) => `Download ${layer} as ${format}`,
  selectionAs: (layer: string, format: string) => `Download the selection of ${layer} as ${format}`,
  selectionNote: (selected: string, total: string) => `${selected} of ${total}, as selected.`,
  selectionMade: (number: number) => `File made: ${count(number, 'entry', 'entries')}.`,
  selectionFailed: 'The file could not be made.',
  wholeLayer: 'Whole layer',
  downloadNote: 'The whole layer, with every fact and its sources.',

  searchTitle: 'Search the atlas',
  searchHint:
    'A name in English, Chinese or pinyin, or a code: Nagoya, 南京, lianyungang, NKG, KZ.',
  searchNone: (text: string) =>
    `Nothing found for “${text}”. Try a shorter word, another spelling, or a code such as NKG.`,
  searchFailed: 'The search could not be loaded.',
  searchResults: 'Results',
  searchCount: (number: number) => count(number, 'result', 'results'),
  searchKinds: {
    partner: 'Countries and regions',
    place: 'Places',
    measure: 'Figures',
    claim: 'Official claims',
  },

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
};

export type PanelMessages = typeof panelsEn;
