import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { enDialogs } from '../../src/i18n/enDialogs.ts';
import { formatDate } from '../../src/i18n/formatDate.ts';
import { hasText } from '../../src/i18n/hasText.ts';
import { tPanel } from '../../src/i18n/tPanel.ts';
import { bindings } from '../../src/store/bindings.ts';
import { formatRange } from '../../src/ui/formatRange.ts';
import { factBase } from './shipped.ts';

/** Every part's catalogue. */
const catalogues = import.meta.glob<Record<string, Record<string, string>>>(
  '../../src/i18n/en*.ts',
  { eager: true },
);

describe('the catalogue', () => {
  test('has words for every topic and every disagreement of the facts', () => {
    for (const { topic } of factBase.facts.values())
      expect(hasText(`topic.${topic}`), topic).toBe(true);
    for (const label of factBase.conflicts.keys()) {
      expect(hasText(`conflict.${label}`), label).toBe(true);
    }
  });

  test('has words for every key that acts', () => {
    for (const { id } of bindings) expect(Object.keys(enDialogs)).toContain(`key.${id}`);
  });

  test('has no text that nothing uses, and none that is empty', () => {
    const all = Object.assign({}, ...Object.values(catalogues).flatMap(Object.values)) as Readonly<
      Record<string, string>
    >;
    expect(Object.keys(all)).toContain('compare.length');
    const source = readAll(new URL('../../src/', import.meta.url));
    const made = [
      /^(?:topic|conflict|key|evidence|light|subject|purpose|find\.kind)\./,
      /^settings\.(?:light|dark|system|metres|feet)$/,
      /^about\.(?:unknown|figure|sources)-/,
      /^about\.(?:method|legend|denial|conflicts|unknown|figures|claims|sources|credit)$/,
      /^panel\.(?:walls|floor|windows)$/,
      /^(?:align|thing|figure)\./,
      /^length\.words-/,
      /^(?:comfort|seen)\./,
      /^share\.(?:wide|square|tall|this|both|system|light|dark|low|middle|high)$/,
      /^spot\.(?:domes|power|antennas|boards|twin)$/,
      /^livery\.(?:roof|underframe|lettering|emblem)$/,
      /^picture\.(?:wide|square|tall|busy|saved|failed)$/,
      /^(?:threat\.|overlay\.(?:none|evidence|armour)$|armour\.(?:reported|disputed|not-stopped|unreported)$)/,
    ];
    for (const [key, text] of Object.entries(all)) {
      expect(text.trim(), key).not.toBe('');
      if (!made.some((pattern) => pattern.test(key)))
        expect(source.includes(`'${key}'`), key).toBe(true);
    }
  });

  test('fills names in, and leaves what is not a name alone', () => {
    expect(tPanel('panel.place', { train: '{n} $& <b>', n: 7, count: 22 })).toBe(
      '{n} $& <b>, car 7 of 22',
    );
  });
});

describe('dates and ranges', () => {
  test.each([
    ['2023-07-10', '10 July 2023'],
    ['2023-09', 'September 2023'],
    ['2019', '2019'],
    [null, 'undated'],
    ['soon', 'soon'],
  ])('%s reads %s', (date, words) => {
    expect(formatDate(date).replaceAll('\u00a0', ' ')).toBe(words);
  });

  test('a range says its ends, an exact figure does not', () => {
    const words = (value: number, low: number, high: number, decimals?: number) =>
      formatRange({ value, low, high }, 'm', decimals).replaceAll('\u00a0', ' ');
    expect(words(512.4, 507.3, 558.6)).toBe('512 m, or anything from 507 to 559 m');
    expect(words(24.4, 24.4, 24.4, 3)).toBe('24.4 m');
    expect(words(22, 22, 22)).toBe('22 m');
  });
});

function readAll(folder: URL): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !/^en/.test(file.name))
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
    .join('\n');
}
