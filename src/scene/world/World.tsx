import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import {
  ACESFilmicToneMapping,
  type Material,
  Mesh,
  NeutralToneMapping,
  Vector3,
  type WebGLRenderer,
} from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import type { TrackPlan } from '../../plan/types.ts';
import type { Light, World as WorldName } from '../../store/state.ts';
import { useStore } from '../../store/store.ts';
import type { Flight } from '../camera/useFlight.ts';
import { setNight } from '../materials/mattMaterial.ts';
import { sharedUniforms } from '../materials/uniforms.ts';
import { useLazyPart } from '../useLazyPart.ts';
import { applyLight } from './applyLight.ts';
import { applyTrains } from './applyTrains.ts';
import { corridorOf } from './corridorOf.ts';
import { landWindow } from './landWindow.ts';
import { lightSetting } from './lightSettings.ts';
import { makeLand } from './makeLand.ts';
import { makeSky } from './makeSky.ts';
import { makeSun } from './makeSun.ts';
import { surroundings } from './surroundings.ts';
import { type ViewFocus, viewFocus } from './viewFocus.ts';
import { type WorldQuality, worldTiers } from './worldTier.ts';

/** How much brighter than outdoors the land is seen through a window: somewhat under a stop. */
const windowGain = 1.7;

const loadStudio = () => import('./makeStudio.ts');
const loadWindowGlow = () => import('./makeWindowGlow.ts');

const toneCurves = {
  aces: ACESFilmicToneMapping,
  neutral: NeutralToneMapping,
} as const;

interface WorldProps {
  readonly tracks: readonly TrackPlan[];
  readonly light: Light;
  readonly world: WorldName;
  readonly quality: WorldQuality;
  /** Trains on tracks before this one are not drawn now, so they give no shade and no light either. */
  readonly firstShown?: number;
  readonly flight: Flight;
}

/** All that is not train: sky, sun, land or studio, and the renderer's exposure. Draws nothing by itself between changes. */
export function World({ tracks, light, world, quality, firstShown = 0, flight }: WorldProps) {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const invalidate = useThree((state) => state.invalidate);
  const setting = lightSetting(light, world);
  const tier = worldTiers[quality];
  const studio = world === 'studio';

  // The land is made again only when the line itself changes or the view has left its window, not with every new list.
  const whole = useMemo(() => corridorOf(tracks), [tracks]);
  const [x, setX] = useState(0);
  const line = JSON.stringify(landWindow(whole, x));
  const makeStudio = useLazyPart(studio, loadStudio, flight);
  const place = useMemo(() => {
    const corridor: Corridor = JSON.parse(line);
    if (!studio) return makeLand(corridor, tier, isMultisampled(gl));
    return makeStudio?.(corridor, tier) ?? null;
  }, [gl, line, studio, makeStudio, tier]);
  useEffect(() => place?.dispose, [place]);

  const sky = useMemo(() => makeSky(setting, true), [setting]);
  useEffect(() => sky.dispose, [sky]);

  const sun = useMemo(() => makeSun(setting, tier.shadow), [setting, tier]);
  useEffect(() => sun.dispose, [sun]);

  useLayoutEffect(() => {
    applyTrains(tracks, firstShown);
    invalidate();
  }, [tracks, firstShown, invalidate]);

  const makeWindowGlow = useLazyPart(light === 'night', loadWindowGlow, flight);
  useLayoutEffect(() => {
    const unmake = makeWindowGlow?.(tracks);
    invalidate();
    return unmake;
  }, [makeWindowGlow, tracks, invalidate]);

  useLayoutEffect(() => {
    applyLight(setting);
    gl.toneMapping = toneCurves[setting.tone];
    let target = surroundings(gl, setting, tier.environment, studio);
    const hang = () => {
      scene.environment = target.texture;
      scene.environmentIntensity = setting.around.intensity;
      sharedUniforms.aroundMap.value = target.texture;
      sharedUniforms.aroundGain.value = setting.around.intensity;
      invalidate();
    };
    hang();
    // What was rendered at start is lost with the context, and has to be rendered again.
    const lose = () => target.dispose();
    const restore = () => {
      target = surroundings(gl, setting, tier.environment, studio);
      hang();
    };
    gl.domElement.addEventListener('webglcontextlost', lose);
    gl.domElement.addEventListener('webglcontextrestored', restore);
    return () => {
      gl.domElement.removeEventListener('webglcontextlost', lose);
      gl.domElement.removeEventListener('webglcontextrestored', restore);
      scene.environment = null;
      target.dispose();
    };
  }, [gl, scene, invalidate, setting, studio, tier]);

  // An elevation stands on the page itself.
  const bare = useStore((state) => state.elevation !== null);
  useLayoutEffect(() => gl.setClearAlpha(bare ? 0 : 1), [gl, bare]);
  const within = useStore((state) => state.view === 'walk');
  useEffect(() => {
    place?.within?.(within);
    invalidate();
  }, [place, within, invalidate]);

  // An eye that is used to a room sees the land outside brighter; at night both are dark.
  useEffect(() => {
    const gain = within && light !== 'night' ? windowGain : 1;
    gl.toneMappingExposure = setting.exposure * gain;
    invalidate();
  }, [gl, setting, within, light, invalidate]);

  useLayoutEffect(() => {
    place?.object.traverse((object) => {
      if (!(object instanceof Mesh)) return;
      const materials: readonly Material[] = [object.material].flat();
      for (const material of materials) setNight(material, light === 'night');
    });
  }, [place, light]);

  const view = useMemo<ViewFocus>(
    () => ({ eye: new Vector3(), ground: new Vector3(), near: new Vector3() }),
    [],
  );
  useFrame(({ camera, gl }) => {
    place?.prepare?.(gl);
    viewFocus(camera, view);
    if (landWindow(whole, view.ground.x).from !== landWindow(whole, x).from) setX(view.ground.x);
    place?.follow?.(view);
    sun.follow(camera, within);
  });

  return (
    <>
      <primitive object={sky.object} visible={!bare} dispose={null} />
      <primitive object={sun.object} dispose={null} />
      {place && <primitive object={place.object} visible={!bare} dispose={null} />}
    </>
  );
}

function isMultisampled(gl: WebGLRenderer): boolean {
  return gl.getContext().getContextAttributes()?.antialias === true;
}
