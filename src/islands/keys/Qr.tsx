import { useMemo } from 'react';
import { qrPath } from '../../browser/qr-path.ts';

/** A QR code, black on white in both themes and on paper. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { size, d } = useMemo(() => qrPath(text), [text]);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className="qr-ground" width={size} height={size} />
      <path className="qr-ink" d={d} />
    </svg>
  );
}
