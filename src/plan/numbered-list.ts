/**
 * The items of the numbered Markdown list under the first heading that matches, in order, without their numbers; empty
 * when there is none. So a list is written in one place and can hang on the wall as well.
 */
export function numberedListUnder(markdown: string, heading: RegExp): string[] {
  const parts = markdown.split(/^##+ /m).slice(1);
  const part = parts.find((text) => heading.test(text.split('\n')[0] ?? '')) ?? '';
  return [...part.matchAll(/^\d+\. (.+)$/gm)].map(([, item]) => item ?? '');
}
