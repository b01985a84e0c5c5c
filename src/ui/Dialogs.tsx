import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { useStore } from '../store/store.ts';

// Dialogs are fetched when they are first opened.
const HelpDialog = lazy(() =>
  import('./dialogs/HelpDialog.tsx').then((module) => ({
    default: module.HelpDialog,
  })),
);
const SettingsDialog = lazy(() =>
  import('./dialogs/SettingsDialog.tsx').then((module) => ({
    default: module.SettingsDialog,
  })),
);
const IssuesDialog = lazy(() =>
  import('./dialogs/IssuesDialog.tsx').then((module) => ({
    default: module.IssuesDialog,
  })),
);
const ShareDialog = lazy(() =>
  import('./share/ShareDialog.tsx').then((module) => ({
    default: module.ShareDialog,
  })),
);

/** The dialog that is open, if one is. */
export function Dialogs(): ReactNode {
  const dialog = useStore((s) => s.dialog);
  const openDialog = useStore((s) => s.openDialog);
  const close = () => openDialog(null);
  return (
    <Suspense>
      {dialog === 'help' && <HelpDialog onClose={close} />}
      {dialog === 'settings' && <Settings onClose={close} />}
      {dialog === 'issues' && <Issues />}
      {dialog === 'share' && <ShareDialog onClose={close} />}
    </Suspense>
  );
}

function Settings({ onClose }: { readonly onClose: () => void }): ReactNode {
  const theme = useStore((s) => s.theme);
  const units = useStore((s) => s.units);
  const setUnits = useStore((s) => s.setUnits);
  const letterKeys = useStore((s) => s.letterKeys);
  const figure = useStore((s) => s.figure);
  const setFigure = useStore((s) => s.setFigure);
  const setTheme = useStore((s) => s.setTheme);
  const setLetterKeys = useStore((s) => s.setLetterKeys);
  const walk = useStore((s) => s.walkSettings);
  const setWalk = useStore((s) => s.setWalkSettings);
  return (
    <SettingsDialog
      theme={theme}
      units={units}
      onUnits={setUnits}
      letterKeys={letterKeys}
      onTheme={setTheme}
      onLetterKeys={setLetterKeys}
      figure={figure}
      onFigure={setFigure}
      walk={walk}
      onWalk={setWalk}
      onClose={onClose}
    />
  );
}

function Issues(): ReactNode {
  const issues = useStore((s) => s.issues);
  const dismiss = useStore((s) => s.dismissIssues);
  const plans = useStore((s) => s.plans);
  const shown = [...plans.values()].some(({ train }) => train.visitor);
  return <IssuesDialog issues={issues} shown={shown} onClose={dismiss} />;
}
