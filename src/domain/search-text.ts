/**
 * Text as it is compared in filters: without case, accents and compatibility forms, so that
 * "Plock" finds "Płock" and full-width letters find plain ones.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replace(/[’‘ʼ`´]/g, "'");
}
