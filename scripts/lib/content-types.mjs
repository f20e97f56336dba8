/** Types of the files that a build holds; text is always UTF-8. */
const CONTENT_TYPES = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.geojson', 'application/geo+json'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.pbf', 'application/x-protobuf'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml'],
]);

/** @param {string} extension with its dot, in lower case */
export function contentTypeOf(extension) {
  return CONTENT_TYPES.get(extension) ?? 'application/octet-stream';
}
