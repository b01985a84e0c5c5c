import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter, SRGBColorSpace } from 'three';
import { type PictureName, pictureNames } from '../../kit/inside/surface.ts';
import { sheetColumns, sheetRows } from './insideFragment.ts';
import { type Draw, easelAt } from './pictures/draw.ts';
import * as koreanLands from './pictures/koreanLands.ts';
import * as korean from './pictures/koreanPictures.ts';
import * as moreScreens from './pictures/moreScreens.ts';
import * as russianLands from './pictures/russianLands.ts';
import * as russian from './pictures/russianPictures.ts';
import * as screens from './pictures/screens.ts';
import * as things from './pictures/things.ts';

/** Pixels of one picture. */
const width = 256;
const height = 160;

const draws: Readonly<Record<PictureName, Draw>> = {
  map: things.map,
  'route-screen': screens.routeScreen,
  'news-screen': screens.newsScreen,
  'karaoke-screen': screens.karaokeScreen,
  'cinema-screen': screens.cinemaScreen,
  'desktop-screen': screens.desktopScreen,
  'patient-monitor': screens.patientMonitor,
  'ventilator-screen': screens.ventilatorScreen,
  'treadmill-screen': screens.treadmillScreen,
  'rack-screen': screens.rackScreen,
  'standby-screen': moreScreens.standbyScreen,
  'chart-screen': moreScreens.chartScreen,
  'edit-screen': moreScreens.editScreen,
  landscape: things.landscape,
  mountain: things.mountain,
  abstract: things.abstract,
  books: things.books,
  bottles: things.bottles,
  newspaper: things.newspaper,
  gauges: things.gauges,
  switchboard: things.switchboard,
  clock: things.clock,
  label: things.label,
  keyboard: things.keyboard,
  waterfall: koreanLands.waterfall,
  'pines-and-cranes': korean.pinesAndCranes,
  'lake-with-boats': koreanLands.lakeWithBoats,
  'sunrise-sea': koreanLands.sunriseSea,
  'plum-blossom': korean.plumBlossom,
  'fruit-still-life': korean.fruitStillLife,
  pavilion: koreanLands.pavilion,
  'rice-fields': koreanLands.riceFields,
  'birch-wood': russianLands.birchWood,
  'river-dusk': russianLands.riverDusk,
  'winter-village': russian.winterVillage,
  'hay-field': russianLands.hayField,
  'snowy-firs': russian.snowyFirs,
  'autumn-lake': russianLands.autumnLake,
  'lilac-still-life': russian.lilacStillLife,
  'sails-on-gulf': russian.sailsOnGulf,
};

/** Every picture on one sheet, drawn at start: nothing is downloaded for it. */
export function pictureSheet(): CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = width * sheetColumns;
  canvas.height = height * sheetRows;
  const c = canvas.getContext('2d');
  pictureNames.forEach((name, i) => {
    if (!c) return;
    c.save();
    c.translate((i % sheetColumns) * width, Math.floor(i / sheetColumns) * height);
    c.beginPath();
    c.rect(0, 0, width, height);
    c.clip();
    draws[name](easelAt(c, width, height, i + 1));
    c.restore();
  });
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.anisotropy = 4;
  return texture;
}
