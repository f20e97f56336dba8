/** The periods of the tables in Chinese. English is the tables' own. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = `(${MONTHS.join('|')})`;

type Form = readonly [pattern: RegExp, words: (parts: readonly string[]) => string];

const FORMS: readonly Form[] = [
  [/^(\d{4})$/, ([year]) => `${year ?? ''}年`],
  [/^(\d{4})-(\d{4})$/, ([from, to]) => `${from ?? ''}—${to ?? ''}年`],
  [/^to (\d{4})$/, ([year]) => `截至${year ?? ''}年`],
  [/^since (\d{4})$/, ([year]) => `${year ?? ''}年以来累计`],
  [/^mid-year$/, () => '年中'],
  [/^as of year end$/, () => '年末'],
  [new RegExp(`^${MONTH}$`), ([month]) => `${monthOf(month)}月`],
  [new RegExp(`^${MONTH}-${MONTH}$`), ([from, to]) => `${monthOf(from)}—${monthOf(to)}月`],
  [new RegExp(`^(?:to|as of) ${MONTH}$`), ([month]) => `截至${monthOf(month)}月`],
  [new RegExp(`^to mid-${MONTH}$`), ([month]) => `截至${monthOf(month)}月中旬`],
  [
    new RegExp(`^(?:to|as of) (\\d{1,2}) ${MONTH}$`),
    ([day, month]) => `截至${monthOf(month)}月${day ?? ''}日`,
  ],
  [
    new RegExp(`^to about (\\d{1,2}) ${MONTH}$`),
    ([day, month]) => `截至约${monthOf(month)}月${day ?? ''}日`,
  ],
  [new RegExp(`^ten years to ${MONTH}$`), ([month]) => `截至${monthOf(month)}月的十年累计`],
];

/** `Jan-Jun` → 1—6月, `to 18 Dec` → 截至12月18日; other text stays as it is. */
export function periodInChinese(period: string): string {
  for (const [pattern, words] of FORMS) {
    const match = pattern.exec(period);
    if (match) return words(match.slice(1));
  }
  return period;
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf(name ?? '') + 1);
}
