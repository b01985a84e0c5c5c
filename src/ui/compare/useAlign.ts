import { type AlignMode, alignModes } from '../../plan/compare/alignModes.ts';
import { useStore } from '../../store/store.ts';

/** How the trains are lined up: what the link says, else by their heads. */
export function useAlign(): AlignMode {
  const asked = useStore((s) => s.align);
  return alignModes.find((mode) => mode === asked) ?? 'heads';
}
