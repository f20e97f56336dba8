/** GDAL, the library that QGIS and many others read files with, compiled to WebAssembly. */
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import initGdalJs from 'gdal3.js/node.js';

type Gdal = Awaited<ReturnType<typeof initGdalJs>>;
let started: Promise<Gdal> | null = null;

/**
 * Opens a file with GDAL and hands out what it understood.
 * @param options open options of the driver, such as `GEOM_POSSIBLE_NAMES=wkb` for CSV
 * @throws Error when GDAL reports one
 */
export async function readWithGdal(
  file: string,
  options: readonly string[] = [],
): Promise<FeatureCollection<Geometry | null>> {
  started ??= startGdal();
  const gdal = await started;
  const { datasets, errors } = await gdal.open(file, options);
  const [dataset] = datasets;
  if (!dataset || errors.length > 0) throw new Error(`GDAL: ${errors.join('; ')}`);
  // More decimals than a double has, so that nothing is lost on the way out.
  const words = [
    '-f',
    'GeoJSON',
    '-lco',
    'COORDINATE_PRECISION=17',
    '-lco',
    'SIGNIFICANT_FIGURES=17',
  ];
  const written = await gdal.ogr2ogr(dataset, words);
  const text = new TextDecoder().decode(await gdal.getFileBytes(written));
  await gdal.close(dataset);
  // The GeoJSON that GDAL writes; the tests look into it.
  return JSON.parse(text) as FeatureCollection<Geometry | null>;
}

function startGdal(): Promise<Gdal> {
  const home = dirname(createRequire(import.meta.url).resolve('gdal3.js/package.json'));
  // It puts `./` before the path.
  return initGdalJs({
    path: relative(process.cwd(), join(home, 'dist/package')),
    // What it says comes again as the error that is thrown.
    errorHandler: () => undefined,
  });
}
