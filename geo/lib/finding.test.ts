import { describe, expect, it } from 'vitest';
import { formatFinding } from './finding';

const finding = { rule: 'text', file: 'geo/places.csv', message: 'is wrong', remedy: 'mend it' };

describe('formatFinding', () => {
  it('names file, row, rule, feature and remedy', () => {
    expect(formatFinding({ ...finding, row: 12, feature: 'suzhou' })).toBe(
      'geo/places.csv:12  text  suzhou: is wrong → mend it',
    );
  });

  it('shows control characters of the data instead of sending them to the terminal', () => {
    const line = formatFinding({ ...finding, feature: 'a\u001B[31m\u202E' });
    expect(line).toContain('a<U+001B>[31m<U+202E>: ');
  });
});
