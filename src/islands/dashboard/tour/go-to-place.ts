/** As long as pictures above a place may still be drawn, and move it. */
const settling = 1000;

/**
 * Scrolls to the section with this heading, as soon as its view is there and again while that grows; `above` is how much of
 * the window something else covers. Gives back how to stop.
 */
export function goToPlace(id: string, above: () => number, onThere: () => void): () => void {
  let sizes: ResizeObserver | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    arrivals.disconnect();
    sizes?.disconnect();
    clearTimeout(timer);
  };
  const look = () => {
    const place = document.getElementById(id)?.closest('section');
    const view = place?.closest('[data-view]');
    if (!place || !view) return;
    arrivals.disconnect();
    let isThere = false;
    sizes = new ResizeObserver(() => {
      if (!isThere) onThere();
      isThere = true;
      const top = place.getBoundingClientRect().top + scrollY - above();
      scrollTo({ top, behavior: 'instant' });
    });
    sizes.observe(view);
    timer = setTimeout(stop, settling);
  };
  const arrivals = new MutationObserver(look);
  arrivals.observe(document.body, { childList: true, subtree: true });
  look();
  return stop;
}
