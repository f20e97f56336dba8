/** Which part of a name the query found, to be shown without turning data into markup. */
import { foldText } from './search-text';
import { charactersOf, isHan } from './search-words';

export interface TextPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * @param words folded, as the search gives them; Latin ones are marked where a word begins
 * @param pinyin syllables of the Han characters of `text`, separated by spaces
 */
export function markWords(text: string, words: readonly string[], pinyin = ''): TextPart[] {
  const characters = charactersOf(text);
  const marked = new Set([
    ...words.flatMap((word) => placesOf(characters, word)),
    ...placesByPinyin(characters, pinyin, words),
  ]);
  const parts: { text: string; isMarked: boolean }[] = [];
  for (const [at, character] of characters.entries()) {
    const isMarked = marked.has(at);
    const last = parts.at(-1);
    if (last?.isMarked === isMarked) last.text += character;
    else parts.push({ text: character, isMarked });
  }
  return parts;
}

function placesOf(characters: readonly string[], word: string): number[] {
  const folded = characters.map((character) => foldText(character).replaceAll("'", ''));
  return folded.flatMap((_, start) => {
    if (!isHan(word) && /[\p{L}\p{N}]/u.test(characters[start - 1] ?? '')) return [];
    return run(folded, start, word);
  });
}

/** The characters whose syllables, written together, begin with a word. */
function placesByPinyin(
  characters: readonly string[],
  pinyin: string,
  words: readonly string[],
): number[] {
  const han = [...characters.keys()].filter((at) => isHan(characters[at] ?? ''));
  const syllables = pinyin.split(' ').filter(Boolean);
  if (syllables.length !== han.length) return [];
  return words
    .flatMap((word) => syllables.flatMap((_, start) => run(syllables, start, word)))
    .map((index) => han[index] ?? -1);
}

/** The positions from `start` on whose pieces make up the word; none where they do not. */
function run(pieces: readonly string[], start: number, word: string): number[] {
  let joined = '';
  for (let at = start; at < pieces.length && joined.length < word.length; at += 1)
    joined += pieces[at] ?? '';
  if (!joined.startsWith(word) || pieces[start] === '') return [];
  let length = 0;
  let end = start;
  for (; length < word.length; end += 1) length += pieces[end]?.length ?? 0;
  return [...pieces.keys()].slice(start, end);
}
