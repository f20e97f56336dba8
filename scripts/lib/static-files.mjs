import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentTypeOf } from './content-types.mjs';

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/**
 * @typedef {object} StaticFile
 * @property {string} type value of `content-type`
 * @property {string} tag value of `etag`
 * @property {Buffer} plain
 * @property {Buffer} gzip at level 9, which is also what sizes are counted in
 * @property {() => Promise<Buffer>} brotli
 */

/** Files of a folder with their compressed forms, kept in memory until they change on disk. */
export class StaticFiles {
  /** @type {string} */
  #root;
  /** @type {Map<string, StaticFile>} */
  #cache = new Map();

  /** @param {string} root folder to serve; nothing outside it is ever read */
  constructor(root) {
    this.#root = root;
  }

  /**
   * @param {string} path decoded, below the root, with `/`; a folder is not a file
   * @returns {Promise<StaticFile | 'folder' | null>} null where there is nothing to serve
   */
  async find(path) {
    if (path.includes('\0') || path.split('/').some((part) => part.startsWith('.'))) return null;
    try {
      const root = await realpath(this.#root);
      // Resolves `..` and links on disk, so that the comparison sees where the path really leads.
      const file = await realpath(join(root, path));
      if (file !== root && !file.startsWith(root + sep)) return null;
      const entry = await stat(file);
      if (entry.isDirectory()) return 'folder';
      const tag = `"${entry.size.toString(36)}-${Math.round(entry.mtimeMs).toString(36)}"`;
      const cached = this.#cache.get(file);
      if (cached?.tag === tag) return cached;
      const fresh = await readStaticFile(file, tag);
      this.#cache.set(file, fresh);
      return fresh;
    } catch (cause) {
      if (isMissing(cause)) return null;
      throw cause;
    }
  }
}

/**
 * @param {string} file
 * @param {string} tag
 * @returns {Promise<StaticFile>}
 */
async function readStaticFile(file, tag) {
  const plain = await readFile(file);
  /** @type {Promise<Buffer> | undefined} */
  let brotli;
  return {
    type: contentTypeOf(extname(file).toLowerCase()),
    tag,
    plain,
    gzip: await compressGzip(plain, { level: 9 }),
    // Quality 5 costs about as much time as gzip; 11 would hold up the first reader for seconds.
    brotli: () =>
      (brotli ??= compressBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })),
  };
}

/** @param {unknown} cause */
function isMissing(cause) {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
