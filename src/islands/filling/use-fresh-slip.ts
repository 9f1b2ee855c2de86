import { useEffect } from 'react';

/**
 * A slip scanned while the page is already open changes the fragment only, and a browser then loads nothing. Loads the page
 * anew, so that the slip is taken and wiped; where answers would be lost the browser asks first.
 */
export function useFreshSlip(): void {
  useEffect(() => {
    const load = () => {
      if (location.hash !== '') location.reload();
    };
    globalThis.addEventListener('hashchange', load);
    return () => globalThis.removeEventListener('hashchange', load);
  }, []);
}
