import { lightFileName } from '../../build/inside/lightFileName.ts';
import type { GridLayout, LightGrid } from '../../build/inside/lightGrid.ts';
import { readLight } from '../../build/inside/readLight.ts';
import { shippedFile } from './shippedFile.ts';

/** Keys of the bakes that came with the page, by car id; asked for once. */
let shipped: Promise<Readonly<Record<string, string>>> | null = null;

/**
 * The light that was baked for a car just as it stands (`key`); null where there is none, or it was baked for other furniture,
 * or cannot be had. Only a bake that fits is fetched.
 */
export async function bakedLight(
  carId: string,
  key: string,
  layout: GridLayout,
): Promise<LightGrid | null> {
  shipped ??= fetchKeys();
  const known = (await shipped)[carId];
  if (known === undefined) return null;
  if (known !== key) {
    console.warn(`The baked light of ${carId} does not fit its rooms; a quick light is used.`);
    return null;
  }
  try {
    const file = await shippedFile(lightFileName(carId));
    return file && readLight(new Uint8Array(await file.arrayBuffer()), key, layout);
  } catch {
    return null;
  }
}

async function fetchKeys(): Promise<Readonly<Record<string, string>>> {
  try {
    return (await (await shippedFile('index.json'))?.json()) ?? {};
  } catch {
    return {};
  }
}
