import { useLayoutEffect, useRef, useState } from 'react';

interface Props {
  /** Draws for this much room. Must be the same function as long as the figures are. */
  draw(frame: { document: Document; width: number }): SVGSVGElement;
}

/** A Plot drawing, drawn again when its room changes. */
export function Chart({ draw }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(host.current);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (width > 0) host.current?.replaceChildren(draw({ document, width }));
  }, [draw, width]);

  return <div className="chart-host" ref={host} />;
}
