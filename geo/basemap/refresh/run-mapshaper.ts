import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Feature, FeatureCollection } from 'geojson';

/**
 * Runs a chain of mapshaper commands over features, through files in a scratch folder.
 * A command may name `other.json`, the second set of features.
 */
export type RunMapshaper = (
  features: readonly Feature[],
  commands: readonly string[],
  other?: readonly Feature[],
) => Feature[];

/** @param folder where the npm packages of the refresh are installed */
export function prepareMapshaper(folder: string): RunMapshaper {
  const program = resolve(folder, 'node_modules', '.bin', 'mapshaper');
  return (features, commands, other = []) => {
    const scratch = mkdtempSync(join(tmpdir(), 'basemap-'));
    try {
      writeCollection(join(scratch, 'in.json'), features);
      writeCollection(join(scratch, 'other.json'), other);
      const ends = ['-o', 'out.json', 'format=geojson', '-quiet'];
      const args = ['in.json', ...commands.flatMap(splitCommand), ...ends];
      execFileSync(program, args, { cwd: scratch, stdio: ['ignore', 'ignore', 'inherit'] });
      return readFeatures(readFileSync(join(scratch, 'out.json'), 'utf8'));
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  };
}

function writeCollection(path: string, features: readonly Feature[]): void {
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
}

/** An expression after the command's name is one argument, blanks and all. */
function splitCommand(command: string): string[] {
  const match = /^(-each|-filter) (.+)$/.exec(command);
  return match ? match.slice(1) : command.split(' ');
}

function readFeatures(text: string): Feature[] {
  // Without properties mapshaper writes bare geometries.
  const parsed = JSON.parse(text) as
    FeatureCollection | { type: 'GeometryCollection'; geometries: Feature['geometry'][] };
  if (parsed.type === 'FeatureCollection') return parsed.features;
  return parsed.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
}
