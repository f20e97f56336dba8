/** The package comes without types; these are the parts that the rules use. */
declare module 'geojson-validation' {
  /** With `trace` the reasons why it is not valid, none when it is. */
  export function isFeature(feature: unknown, trace: true): string[];
}
