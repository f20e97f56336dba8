/** The shape of `data/view/search.json`. Only types, so that importing it costs the browser nothing. */

export type SearchKind = 'partner' | 'place' | 'feature' | 'measure' | 'claim';

/** Something that can be searched for; what it lacks is left out. Private to the site. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Of a feature `layer.id`, of a partner its code. */
  readonly id: string;
  readonly name: string;
  readonly name_zh?: string;
  /** The Chinese name in pinyin without tones, syllables separated by spaces: `nan jing shi`. */
  readonly pinyin?: string;
  /** IATA, ICAO, UN/LOCODE and ISO 3166-1 alpha-2, as they are written. */
  readonly codes?: readonly string[];
  /** Further names and words that people look for. */
  readonly words?: readonly string[];
  /** Layer whose panel shows a measure or a claim. */
  readonly layer?: string;
  /** Of a place: whether it lies in the region. */
  readonly side?: 'home' | 'partner';
  /** Home place: of a feature; of a home place, the one it belongs to. */
  readonly home?: string;
  /** Country or region (ISO 3166-1 alpha-2) of a feature or a place. */
  readonly partner?: string;
}
