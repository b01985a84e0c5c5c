import type { MouseEvent, ReactNode } from 'react';
import { useContext } from 'react';
import type { ExplorerState } from '../store/state.ts';
import { linkTo } from './linkTo.ts';
import { PageContext } from './pageContext.ts';

interface Props {
  readonly to: Partial<ExplorerState>;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly label?: string | undefined;
  /** Called after a plain click has been taken. */
  readonly onFollow?: () => void;
  readonly children: ReactNode;
}

/** A real link to a place in the explainer; a plain click is taken by the store, so that nothing loads. */
export function StateLink({ to, className, current, label, onFollow, children }: Props): ReactNode {
  const { navigate } = useContext(PageContext);
  const follow = (event: MouseEvent) => {
    if (!navigate || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    navigate(to);
    onFollow?.();
  };
  return (
    <a
      href={`#${linkTo(to)}`}
      className={className}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      onClick={follow}
    >
      {children}
    </a>
  );
}
