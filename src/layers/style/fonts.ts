/**
 * Fonts of the map's words. Without a glyph server the map draws them from fonts of the device,
 * and takes the first family that has the letter: a Chinese family first would draw Latin
 * apostrophes full width. Names must be valid in CSS without quotes, hence no digits standing alone.
 */
export const MAP_FONT: string[] = [
  'Inter',
  'Segoe UI',
  'Helvetica Neue',
  'Noto Sans',
  'DejaVu Sans',
  'PingFang SC',
  'Microsoft YaHei',
  'Noto Sans SC',
  'Noto Sans CJK SC',
];

/** The map reads the weight from the first name; a family of that name need not exist. */
export const MAP_FONT_STRONG: string[] = ['Inter Semibold', ...MAP_FONT];
