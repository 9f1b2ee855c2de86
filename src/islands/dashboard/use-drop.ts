import { type DragEvent, useState } from 'react';

/** What a place needs on which files can be dropped: it lights up while one hangs over it. */
export function useDrop(onFiles: (files: FileList) => void, disabled = false) {
  const [isOver, setIsOver] = useState(false);
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsOver(over && !disabled);
  };
  return {
    'data-over': isOver,
    onDragOver: drag(true),
    onDragLeave: drag(false),
    onDrop: (event: DragEvent) => {
      drag(false)(event);
      if (!disabled) onFiles(event.dataTransfer.files);
    },
  };
}
