/** The parts of gdal3.js that are used here; its own types name another entry. */
declare module 'gdal3.js/node.js' {
  interface Opened {
    readonly datasets: readonly object[];
    readonly errors: readonly unknown[];
  }
  interface Gdal {
    open(file: string, options?: readonly string[]): Promise<Opened>;
    close(dataset: object): Promise<void>;
    ogr2ogr(dataset: object, options: readonly string[], name?: string): Promise<object>;
    getFileBytes(path: object): Promise<Uint8Array>;
  }
  export default function initGdalJs(config: {
    path: string;
    errorHandler: (message: string) => void;
  }): Promise<Gdal>;
}
