/** Mean width of a letter of Atkinson Hyperlegible Next, as part of the letter size. */
const letterWidth = 0.49;

/** The text in lines that fit this many pixels. Words are never broken; one word may be too long. */
export function wrapText(text: string, width: number, fontSize = 15): string[] {
  const longest = Math.max(8, Math.floor(width / (fontSize * letterWidth)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > longest) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** About how many pixels this text takes on one line. */
export function textWidth(text: string, fontSize = 15): number {
  return Math.ceil(text.length * fontSize * letterWidth);
}
