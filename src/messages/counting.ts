/** Numbers with their nouns, and periods of the tables in English, for the texts of both rooms. */
const plural = new Intl.PluralRules('en');

/** "1 entry", "2,300 entries". */
export function countInEnglish(number: number, one: string, other: string): string {
  const text = new Intl.NumberFormat('en').format(number);
  return `${text} ${plural.select(number) === 'one' ? one : other}`;
}

/** "2,300项". */
export function countInChinese(number: number, measureWord: string): string {
  return `${new Intl.NumberFormat('zh-CN').format(number)}${measureWord}`;
}

/** Period as the tables write it: `2023`, `to 2023`, `2012-2023`, `Jan-Jun`. */
export function periodInEnglish(period: string): string {
  return period.replace(/(?<=\w)-(?=\w)/g, '–');
}
