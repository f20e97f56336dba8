/**
 * The table of the deep link: one row a key, in the order in which a link writes them.
 * The link is a public interface: keys, grammars and defaults of a released row never change.
 */
import {
  FIXED_PANELS,
  LANGS,
  PROJECTIONS,
  THEMES,
  type Camera,
  type FeatureRef,
  type View,
} from '../domain/view';
import { parseCamera, printCamera } from './camera';
import { INVALID, type LinkVocabulary, type Parameter, type Parsed } from './parameter';
import { filters, home, partner, text, years } from './selection-parameters';

const FEATURE_ID = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;
const FEATURE_ID_LENGTH = 120;

/** Separator inside values: no messenger or mail program touches it. */
const SEPARATOR = '~';
const NO_LAYERS = '-';

function oneOf<Value extends string>(values: readonly Value[]) {
  return (text: string): Parsed<Value> => values.find((value) => value === text) ?? INVALID;
}

function parseLayers(
  text: string,
  { layers }: LinkVocabulary,
  reportPart: () => void,
): Parsed<readonly string[]> {
  if (text === NO_LAYERS) return [];
  const wanted = new Set(text.split(SEPARATOR));
  const known = layers.map(({ id }) => id).filter((id) => wanted.has(id));
  // One unknown layer must not hide the others; only a value without any known one is refused.
  if (known.length === 0) return INVALID;
  if (known.length < wanted.size) reportPart();
  return known;
}

function parseFeature(text: string, { layers }: LinkVocabulary): Parsed<FeatureRef> {
  const dot = text.indexOf('.');
  const layer = text.slice(0, dot);
  const id = text.slice(dot + 1);
  const isKnown = dot > 0 && layers.some((known) => known.id === layer);
  return isKnown && id.length <= FEATURE_ID_LENGTH && FEATURE_ID.test(id) ? { layer, id } : INVALID;
}

function parsePanel(text: string, { layers }: LinkVocabulary): Parsed<string> {
  return oneOf([...layers.map(({ id }) => id), ...FIXED_PANELS])(text);
}

const camera: Parameter<'camera'> = {
  key: 'c',
  field: 'camera',
  explicit: true,
  history: 'replace',
  defaultOf: () => null,
  parse: (text): Parsed<Camera> => parseCamera(text) ?? INVALID,
  print: (value) => (value === null ? null : printCamera(value)),
};

const layers: Parameter<'layers'> = {
  key: 'l',
  field: 'layers',
  explicit: true,
  history: 'push',
  defaultOf: ({ layers: known }) => known.filter(({ core }) => core).map(({ id }) => id),
  parse: parseLayers,
  print: (value, { layers: known }) =>
    known
      .map(({ id }) => id)
      .filter((id) => value.includes(id))
      .join(SEPARATOR) || NO_LAYERS,
};

const selected: Parameter<'selected'> = {
  key: 's',
  field: 'selected',
  explicit: false,
  history: 'push',
  defaultOf: () => null,
  parse: parseFeature,
  print: (value) => (value === null ? null : `${value.layer}.${value.id}`),
};

const panel: Parameter<'panel'> = {
  key: 't',
  field: 'panel',
  explicit: false,
  history: 'push',
  defaultOf: () => null,
  parse: parsePanel,
  print: (value) => value,
};

const lang: Parameter<'lang'> = {
  key: 'lang',
  field: 'lang',
  explicit: true,
  history: 'push',
  defaultOf: () => null,
  parse: oneOf(LANGS),
  print: (value) => value,
};

const projection: Parameter<'projection'> = {
  key: 'p',
  field: 'projection',
  explicit: false,
  history: 'push',
  defaultOf: () => 'mercator',
  parse: oneOf(PROJECTIONS),
  print: (value) => value,
};

const theme: Parameter<'theme'> = {
  key: 'm',
  field: 'theme',
  explicit: true,
  history: 'push',
  defaultOf: () => null,
  parse: oneOf(THEMES),
  print: (value) => value,
};

/** Calls `visit` for every row, in link order, with the row's own value type. */
export function forEachParameter(
  visit: <Field extends keyof View>(parameter: Parameter<Field>) => void,
): void {
  visit(camera);
  visit(layers);
  visit(selected);
  visit(partner);
  visit(home);
  visit(years);
  visit(panel);
  visit(filters);
  visit(text);
  visit(lang);
  visit(projection);
  visit(theme);
}
