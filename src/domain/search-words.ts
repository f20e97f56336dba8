/** How names and queries are cut into the words that the search compares. */
import { foldText } from './search-text';

/** No word holds it. */
const HAN_TERM = '#';
const HAN_RUN = /\p{Script=Han}+/gu;

/** By code points: what is compared has no more than one in a character. */
export function charactersOf(text: string): string[] {
  return Array.from(text);
}

/** Letters and digits alone, folded: "Xi’an", "xi an" and "XIAN" are one. */
export function searchKey(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Latin words of a text, folded; an apostrophe joins, as in Huai’an. */
export function latinWords(text: string): string[] {
  const plain = foldText(text).replaceAll("'", '').replace(HAN_RUN, ' ');
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Every word that a name can be found by: Chinese text by each character and each pair. */
export function nameWords(text: string): string[] {
  const runs = text.match(HAN_RUN) ?? [];
  return [...latinWords(text), ...runs.flatMap((run) => [...charactersOf(run), ...pairsOf(run)])];
}

/** The words that a query asks for, all of them: a run of Chinese by its pairs. */
export function queryWords(text: string): string[] {
  const runs = text.match(HAN_RUN) ?? [];
  const han = runs.flatMap((run) => (charactersOf(run).length === 1 ? [run] : pairsOf(run)));
  return [...new Set([...latinWords(text), ...han])];
}

/** As many syllables as people write in one: a word of six is more than any place name needs. */
const LONGEST = 6;

/** Syllables, and what they make when written together from each of them on. */
export function pinyinWords(pinyin: string): string[] {
  const syllables = pinyin.split(' ').filter(Boolean);
  const joined = syllables.map((_, at) => syllables.slice(at, at + LONGEST).join(''));
  return [...new Set([...syllables, ...joined])];
}

export function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}

/**
 * A word as the index keeps it. Its tree walks all first letters one by one: the thousands of
 * Chinese characters would make every look-up slow, so they are spelt with sixteen digits.
 */
export function indexTerm(word: string): string {
  if (!isHan(word)) return word;
  return (
    HAN_TERM +
    charactersOf(word)
      .map((one) => one.codePointAt(0)?.toString(16))
      .join('')
  );
}

export function isHanTerm(term: string): boolean {
  return term.startsWith(HAN_TERM);
}

function pairsOf(run: string): string[] {
  const characters = charactersOf(run);
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
