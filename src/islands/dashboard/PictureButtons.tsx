import { useRef, useState } from 'react';
import { svgToPng } from '../../browser/png.ts';
import { composePicture } from '../../charts/picture.ts';
import { exportText } from '../../text/export.ts';
import { pictureOf } from './picture-of.ts';
import { saveFile } from './save-file.ts';

/** Saves the figure around it as SVG, or as PNG at twice its size; both with sentence and key. */
export function PictureButtons({ file }: { file: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const [isFailed, setIsFailed] = useState(false);
  const picture = () => {
    const figure = place.current?.closest('figure');
    return figure === null || figure === undefined ? undefined : composePicture(pictureOf(figure));
  };
  const saveSvg = () => {
    const svg = picture();
    if (svg !== undefined)
      saveFile(`${file}.svg`, new XMLSerializer().serializeToString(svg), 'image/svg+xml');
  };
  const savePng = async () => {
    const svg = picture();
    try {
      if (svg !== undefined) saveFile(`${file}.png`, await svgToPng(svg), 'image/png');
      setIsFailed(false);
    } catch {
      setIsFailed(true);
    }
  };
  return (
    <span className="picture-buttons" ref={place}>
      <button type="button" className="text-button" onClick={saveSvg}>
        {exportText.svg}
      </button>
      <button type="button" className="text-button" onClick={() => void savePng()}>
        {exportText.png}
      </button>
      {isFailed && <span role="alert">{exportText.pngFailed}</span>}
    </span>
  );
}
