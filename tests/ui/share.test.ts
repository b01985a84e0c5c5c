import { describe, expect, test } from 'vitest';
import { decodeLink, decodeSetup, initialState } from '../../src/store/link.ts';
import { frameAddress, frameCode } from '../../src/ui/share/frameCode.ts';
import { pictureWords } from '../../src/ui/share/pictureWords.ts';
import { viewLink } from '../../src/ui/share/viewLink.ts';
import { plans } from './shipped.ts';

const seven = { ...initialState, view: 'car', train: 'ghost-train', car: 7 } as const;
const page =
  'https://news.example/trains/?quality=low&theme=dark&data=a%26b.json&embed=1#view=about';

describe('what is taken away from a view', () => {
  test('its link says what is seen, and nothing of the frame or the browser', () => {
    const url = new URL(viewLink(seven, page));
    expect(decodeLink(url.hash)).toMatchObject({ view: 'car', train: 'ghost-train', car: 7 });
    expect(decodeSetup(url.search)).toMatchObject({
      embed: false,
      quality: 'auto',
      theme: 'system',
      data: 'a&b.json',
    });
  });

  test('the frame is the page in one file, with what was chosen', () => {
    const choice = {
      view: 'view=car&train=ghost-train&car=7',
      theme: 'dark',
      height: 520,
    } as const;
    const url = new URL(frameAddress(choice, page));
    expect(url.pathname).toBe('/trains/single.html');
    expect(decodeSetup(url.search)).toMatchObject({ embed: true, theme: 'dark', data: 'a&b.json' });
    expect(decodeLink(url.hash)).toMatchObject({ train: 'ghost-train', car: 7 });
    const single = frameAddress(
      { ...choice, view: '' },
      'https://news.example/x/single.html?embed=1',
    );
    expect(single).toBe('https://news.example/x/single.html?embed=1&theme=dark');
  });

  test('nothing in an address or a name ends an attribute of the code', () => {
    const hostile = 'https://news.example/?data=%22%3E%3Cscript%3E';
    const code = frameCode(
      { view: '"><script>', theme: 'system', height: 420 },
      hostile,
      '"><img src=x>',
    );
    expect(code.match(/</g)).toHaveLength(2);
    expect(code).toMatch(/^<iframe src="[^"<>]*" title="[^"<]*" width="100%" height="420" /);
    expect(code).toMatch(/sandbox="allow-scripts [^"]*" allow="[^"]*" loading="lazy"><\/iframe>$/);
  });

  test('a picture says what it is, how that is known, and where it is from', () => {
    const words = pictureWords(seven, plans, `${viewLink(seven, page)}&cam=1,2,3,4,5,6`);
    const car = plans.get('ghost-train')?.cars[6]?.car;
    expect(words.title).toBe(car?.name);
    expect(words.place).toContain('car 7 of 22');
    expect(words.link).toMatch(/^news\.example\/trains\/\?data=.*car=7$/);
    expect(pictureWords(seven, plans, 'file:///a/single.html').link).toBe('');
    expect(pictureWords(initialState, plans, page).title).toBe('Ghost & Fortress');
  });
});
