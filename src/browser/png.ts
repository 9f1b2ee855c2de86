/** The page's own typeface as a rule that can go inside a picture: a picture may fetch nothing. Empty without one. */
async function fontRule(): Promise<string> {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const family = rule.style.getPropertyValue('font-family');
      const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (address === undefined) continue;
      const response = await fetch(new URL(address, sheet.href ?? location.href), { credentials: 'omit' });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const text = bytes.reduce((all, byte) => all + String.fromCharCode(byte), '');
      return `@font-face{font-family:${family};font-weight:200 800;src:url(data:font/woff2;base64,${btoa(text)})}`;
    }
  }
  return '';
}

/**
 * An SVG as a PNG of so many pixels per pixel, with the page's letters. The SVG must need no style sheet and no other
 * file.
 *
 * @throws when the browser refuses to draw it
 */
export async function svgToPng(svg: SVGSVGElement, scale = 2): Promise<Blob> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const rule = await fontRule().catch(() => '');
  if (rule !== '') {
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent = rule;
    copy.prepend(style);
  }
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(Number(svg.getAttribute('width')) * scale);
  canvas.height = Math.ceil(Number(svg.getAttribute('height')) * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}
