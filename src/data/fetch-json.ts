/** Why a file could not be had; `technical` goes into the error report, never alone to the reader. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly reason: 'network' | 'status' | 'timeout' | 'not-data' | 'too-large';

  constructor(reason: DataError['reason'], file: string, options?: ErrorOptions) {
    super(`${file}: ${reason}`, options);
    this.reason = reason;
  }
}

const TIME_LIMIT_MS = 15_000;
/** No layer of ours comes near; a larger answer is not one of our files. */
const MAX_LENGTH = 8_000_000;

/**
 * Fetches one of the site's own data files.
 * @throws DataError when the file cannot be fetched in time, or is not JSON
 */
export async function fetchJson(url: URL): Promise<unknown> {
  const file = fileOf(url);
  const text = await fetchText(url);
  if (text.length > MAX_LENGTH) throw new DataError('too-large', file);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    // Hosts for single-page sites answer a missing file with their page and status 200.
    throw new DataError('not-data', file, { cause });
  }
}

/**
 * The text of one of the site's own files, without a byte order mark.
 * @throws DataError when the file cannot be fetched in time
 */
export async function fetchText(url: URL): Promise<string> {
  const file = fileOf(url);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    if (!response.ok) throw new DataError('status', file);
    return await response.text();
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    const isTimeout = cause instanceof DOMException && cause.name === 'TimeoutError';
    throw new DataError(isTimeout ? 'timeout' : 'network', file, { cause });
  }
}

/** As messages name it: the file and its folder. */
function fileOf(url: URL): string {
  return url.pathname.split('/').slice(-2).join('/');
}
