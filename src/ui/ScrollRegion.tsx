import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

interface Props {
  /** What it holds, for readers. */
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A wide thing that scrolls sideways in its place. While it is wider than that, it can be scrolled by key too. */
export function ScrollRegion({ label, className, children }: Props): ReactNode {
  const root = useRef<HTMLElement>(null);
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const { current } = root;
    if (!current) return;
    const measure = () => setWide(current.scrollWidth > current.clientWidth + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <section
      ref={root}
      className={className}
      aria-label={wide ? label : undefined}
      tabIndex={wide ? 0 : undefined}
    >
      {children}
    </section>
  );
}
