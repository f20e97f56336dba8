import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../layers/index';
import { TINY_TABLES, withTables } from '../testing/tiny-tables';
import type { RegionFile, ViewFile } from './model';
import { publishedFiles } from './published-files';
import type { Dataset } from './dataset';
import { readDataset } from './read-dataset';
import { positionsOf } from './positions';
import { viewFiles } from './view-files';

const files = withTables(TINY_TABLES, (root) => {
  return textFiles(readDataset(root, LAYERS));
});

function textFiles(dataset: Dataset): Map<string, string> {
  const files = [...publishedFiles(dataset), ...viewFiles(dataset)];
  return new Map(files.filter((file): file is [string, string] => typeof file[1] === 'string'));
}

// The shapes are what this pipeline promises; the tests below look into them.
const read = (file: string): unknown => JSON.parse(files.get(file) ?? '');
const readCollection = (file: string) => read(file) as FeatureCollection;
const readView = (file: string) => read(file) as ViewFile;
const featureOf = (file: string, id: string) =>
  readCollection(file).features.find((feature) => feature.id === id);
const endOf = ({ geometry }: Feature) => positionsOf(geometry).at(-1);

describe('published files', () => {
  it('hold every column of a feature', () => {
    const port = featureOf('ports.geojson', 'nanjing');
    expect(port?.geometry).toEqual({ type: 'Point', coordinates: [118.9, 32.2] });
    expect(port?.properties).toMatchObject({
      id: 'nanjing',
      name: 'Port of Nanjing',
      name_zh: '南京港',
      layer: 'ports',
      home: 'nanjing',
      partner: null,
      note: null,
      sources: ['points', 'list-2024'],
    });
    expect(port?.properties).not.toHaveProperty('lat');
  });

  it('keep a feature without a position', () => {
    const pair = featureOf('sister-cities.geojson', 'nanjing--nowhere-gb');
    expect(pair).toMatchObject({ geometry: null, properties: { name: 'Nanjing – Nowhere' } });
  });

  it('cut a link over 180 and say so in the box', () => {
    const collection = readCollection('sister-cities.geojson');
    const pair = featureOf('sister-cities.geojson', 'nanjing--los-angeles-us');
    expect(pair?.geometry.type).toBe('MultiLineString');
    const [west = 0, , east = 0] = collection.bbox ?? [];
    expect(west).toBeGreaterThan(east);
  });

  it('end a flight at the airport abroad, or at the city where none is named', () => {
    const known = featureOf('flights.geojson', 'nkg--los-angeles-us');
    expect(known && endOf(known)).toEqual([-118.408, 33.943]);
    expect(known?.properties).toMatchObject({ name: 'Nanjing – Los Angeles', to_iata: 'LAX' });
    const unknown = featureOf('flights.geojson', 'nkg--york-gb');
    expect(unknown && endOf(unknown)).toEqual([-1.083, 53.958]);
    expect(unknown?.properties).toMatchObject({ name: 'Nanjing – York (cargo)', to_iata: null });
  });

  it('stand a platform that covers a city at the point of the city', () => {
    const pilot = featureOf('platforms.geojson', 'cbec-nanjing');
    expect(pilot?.geometry).toEqual({ type: 'Point', coordinates: [118.797, 32.06] });
    const park = featureOf('platforms.geojson', 'coop-nanjing');
    expect(park?.properties).toMatchObject({ partner: 'GB', partners: ['GB', 'US'] });
  });

  it('run a train straight through its nodes', () => {
    const train = featureOf('freight-trains.geojson', 'nanjing-york');
    expect(train?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [118.905, 32.13],
        [40, 52],
        [-1.083, 53.958],
      ],
    });
    expect(train?.properties).toMatchObject({ ferry_legs: ['half-way>york'], road_legs: [] });
  });

  it('name features of figures with their layer', () => {
    const subjects = files
      .get('statistics.csv')
      ?.split('\n')
      .map((line) => line.split(',')[1]);
    expect(subjects).toContain('ports.nanjing');
    expect(subjects).toContain('tiny');
  });

  it('give points their position in the table', () => {
    const [header, ...rows] = files.get('airports.csv')?.split('\n') ?? [];
    expect(header?.endsWith(',lat,lng')).toBe(true);
    expect(rows[0]?.endsWith(',31.73503,118.86595')).toBe(true);
  });
});

describe('view files', () => {
  it('give links by their ends', () => {
    const { features } = readView('view/sister-cities.json');
    expect(features.map(({ geometry }) => geometry)).toContainEqual({
      type: 'LineString',
      coordinates: [
        [118.797, 32.06],
        [-118.244, 34.052],
      ],
    });
  });

  it('have tracks and stops beside the trains', () => {
    const { parts } = readView('view/freight-trains.json');
    const modes = parts['tracks']?.features.map(({ properties }) => properties?.['mode'] as string);
    expect(modes?.toSorted()).toEqual(['ferry', 'rail']);
    expect(parts['stops']?.features).toHaveLength(3);
  });

  it('hold places with their one position', () => {
    const { places, partners } = read('view/region.json') as RegionFile;
    expect(places.find(({ id }) => id === 'york-gb')?.position).toEqual([-1.083, 53.958]);
    expect(places.find(({ id }) => id === 'nowhere-gb')?.position).toBeNull();
    expect(partners.map(({ code }) => code)).toEqual(['CN', 'GB', 'RU', 'US']);
  });

  it('are the same when the rows stand in another order', () => {
    const shuffled = Object.fromEntries(
      Object.entries(TINY_TABLES).map(([file, text]) => {
        const [header = '', ...rows] = text.trim().split('\n');
        return [file, file.endsWith('.csv') ? [header, ...rows.toReversed()].join('\n') : text];
      }),
    );
    const again = withTables(shuffled, (root) => {
      return textFiles(readDataset(root, LAYERS));
    });
    expect(again).toEqual(files);
  });
});
