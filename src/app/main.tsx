import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../ui/App.tsx';
import { acceptDrops } from './drops.ts';
import { offerExplorer } from './explorer.ts';
import { firstFrame } from './firstFrame.ts';
import { followOverlay } from './followOverlay.ts';
import { followStale } from './followStale.ts';
import { followStory } from './followStory.ts';
import { followWalk } from './followWalk.ts';
import { followHistory } from './history.ts';
import { keepOffline } from './keepOffline.ts';
import { followKeys } from './keyboard.ts';
import { listenToParent } from './listenToParent.ts';
import { track } from './pending.ts';
import { Scene } from './Scene.tsx';
import { loadText, start } from './start.ts';
import { followTheme } from './theme.ts';
import '../ui/index.css';

const root = document.getElementById('root');
if (root) {
  followStale();
  start();
  followTheme();
  followHistory();
  followKeys();
  followWalk();
  followStory();
  followOverlay();
  acceptDrops();
  offerExplorer();
  keepOffline();
  listenToParent();
  void track(loadText());
  void firstFrame().then(async () => (await import('./late.ts')).followLate());
  createRoot(root).render(
    <StrictMode>
      <App scene={<Scene />} />
    </StrictMode>,
  );
}
