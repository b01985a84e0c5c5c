import { expect, test } from 'vitest';
import { store } from '../../../src/store/store.ts';
import { showCars } from '../../../src/ui/compare/comforts/showCars.ts';
import { plans } from '../shipped.ts';

test('cars stay bright over both trains, and no longer once the visitor goes elsewhere', () => {
  store.setState({ plans });
  store.getState().go({ view: 'compare', step: 5 });
  showCars(['ghost-train/7', 'moving-fortress/13']);
  expect(store.getState()).toMatchObject({
    view: 'overview',
    cam: 'home',
    lit: ['ghost-train/7', 'moving-fortress/13'],
  });
  store.getState().selectCar('ghost-train/7');
  expect(store.getState().lit).toBeNull();
});

test('who lights other cars meanwhile keeps them', () => {
  showCars(['ghost-train/7']);
  const found = ['ghost-train/1'];
  store.getState().setLit(found);
  store.getState().go({ view: 'compare' });
  expect(store.getState().lit).toBe(found);
});
