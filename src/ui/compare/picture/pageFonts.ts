/** The page's own font faces as rules with the files in them: a picture cannot fetch anything. */
export async function pageFonts(): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).filter((rule) => rule instanceof CSSFontFaceRule),
  );
  const rules = await Promise.all(
    faces.map(async (face) => {
      const address = /url\(["']?([^"')]+)/.exec(face.style.getPropertyValue('src'))?.[1];
      if (!address) return '';
      const base = face.parentStyleSheet?.href ?? document.baseURI;
      const response = await fetch(new URL(address, base));
      const data = await asDataUrl(await response.blob());
      const get = (name: string) => face.style.getPropertyValue(name);
      return `@font-face{font-family:${get('font-family')};font-weight:${get('font-weight')};src:url(${data})}`;
    }),
  );
  return rules.join('');
}

/** Rules of another origin's sheet cannot be read; none of ours is. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error ?? new Error('The font could not be read.'));
    reader.readAsDataURL(blob);
  });
}
