import { Color, type DataTexture, Vector4 } from 'three';
import { patterns } from '../../store/overlays/pattern.ts';

/** What all marked materials share: the look of the patterns. Changed in place by `readPatterns`. */
export const patternUniforms = {
  markInk: { value: patterns.map(() => new Color()) },
  markPaper: { value: patterns.map(() => new Color()) },
  markPixel: { value: 1 },
};

/** What the trains' outside needs besides. */
export const markUniforms = {
  ...patternUniforms,
  /** Two texels an instance, see `MarkTexture`. */
  markTable: { value: null as DataTexture | null },
  /** Colour (sRGB) that fading cars go to; w 0: that of the haze. */
  markFade: { value: new Vector4() },
  /** Colour (sRGB) of a marked car's outline and of its panes. */
  markEdge: { value: new Color() },
  markGlass: { value: new Color() },
};
