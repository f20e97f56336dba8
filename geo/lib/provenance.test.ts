import { describe, expect, it } from 'vitest';
import { LAYERS } from '../layers/index';
import { GEO } from '../testing/real-package';
import { TINY_TABLES, withTables } from '../testing/tiny-tables';
import { GEOMETRY_KINDS, GRADES, PRECISIONS } from './model';
import { readDataset } from './read-dataset';

const tiny = withTables(TINY_TABLES, (root) => readDataset(root, LAYERS));

function find(layer: string, id: string, part: 'features' | 'view' = 'features') {
  const build = tiny.layers.find(({ room }) => room.id === layer)?.build;
  return build?.[part].find(({ properties }) => properties.id === id)?.properties;
}

describe('addProvenance', () => {
  it('brings the words of the tables to the closed list and keeps them', () => {
    expect(find('ports', 'nanjing')).toMatchObject({
      ...{ precision: 'terminal', precision_note: 'terminal-area' },
      ...{ geometry_kind: 'surveyed', grade: 'a' },
    });
    expect(find('airports', 'nanjing-lukou')).toMatchObject({
      ...{ precision: 'exact', precision_note: null, grade: 'b' },
    });
  });

  it('gives a link the precision of its less exact end', () => {
    expect(find('sister-cities', 'nanjing--york-gb')).toMatchObject({
      ...{ precision: 'city', geometry_kind: 'great-circle' },
    });
    expect(find('freight-trains', 'nanjing-york')).toMatchObject({
      ...{ precision: 'city', geometry_kind: 'schematic' },
    });
  });

  it('says nothing of how a feature is drawn that is not', () => {
    expect(find('sister-cities', 'nanjing--nowhere-gb')).toMatchObject({
      ...{ precision: null, geometry_kind: null, grade: 'a' },
    });
  });

  it('gives the view the grade alone', () => {
    const port = find('ports', 'nanjing', 'view');
    expect(port?.['grade']).toBe('a');
    expect(port).not.toHaveProperty('geometry_kind');
  });
});

describe.each(LAYERS)('every feature of $id', ({ id }) => {
  const layer = readDataset(GEO, LAYERS).layers.find(({ room }) => room.id === id);

  it('has sources, grade, status and confidence, and what is drawn has precision and kind', () => {
    for (const { geometry, properties } of layer?.build.features ?? []) {
      const { sources, as_of, confidence, status, grade, precision, geometry_kind } = properties;
      expect(sources, properties.id).not.toEqual([]);
      expect(GRADES, properties.id).toContain(grade);
      expect([typeof confidence, typeof status], properties.id).toEqual(['string', 'string']);
      // The date may be unknown, but the column is there.
      expect(as_of, properties.id).not.toBeUndefined();
      const drawn = geometry !== null;
      expect(drawn ? PRECISIONS : [null], properties.id).toContain(precision);
      expect(drawn ? GEOMETRY_KINDS : [null], properties.id).toContain(geometry_kind);
    }
  });
});
