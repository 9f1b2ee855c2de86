import { useEffect } from 'react';

/** Names the page after what would be printed, as long as it is there: a PDF takes its title and file name from that. */
export function usePaperTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
