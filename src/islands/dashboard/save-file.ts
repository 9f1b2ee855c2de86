/** Some browsers read the file only after the click is over; a minute is ample, and the tab forgets it either way. */
const readBy = 60_000;

/** Lets the browser save this as a file. It never leaves the computer. */
export function saveFile(name: string, content: BlobPart, type = 'text/csv;charset=utf-8'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), readBy);
}
