import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../layers/index';
import { readDataset } from './read-dataset';
import { reportLines, reportOf } from './report';

const report = reportOf(readDataset(join(import.meta.dirname, '..'), LAYERS), new Map());

describe('the report on the region', () => {
  it('finds every row of every layer sourced', () => {
    for (const { layer, rows, sourced } of report.layers) expect(sourced, layer).toBe(rows);
    const lines = reportLines(report);
    for (const { layer } of report.layers) {
      expect(lines.find((line) => line.startsWith(`${layer} `))).toContain('100 %');
    }
  });

  it('counts each row under one confidence at the most', () => {
    for (const { layer, rows, high, medium, low } of report.layers) {
      expect(high + medium + low, layer).toBe(rows);
    }
  });

  it('calls fewer rows stale when it is more patient', () => {
    const dataset = readDataset(join(import.meta.dirname, '..'), LAYERS);
    const patient = reportOf(dataset, new Map(), 20);
    patient.layers.forEach(({ stale }, index) => {
      expect(stale).toBeLessThanOrEqual(report.layers[index]?.stale ?? 0);
    });
  });

  it('counts lines on the map as the tables of shipping and flights need', () => {
    const mapped = new Map(report.layers.map(({ layer, mapped }) => [layer, mapped]));
    expect(mapped.get('shipping-services')).toBeGreaterThanOrEqual(30);
    expect(mapped.get('flights')).toBeGreaterThanOrEqual(90);
  });
});
