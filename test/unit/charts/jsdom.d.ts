/** jsdom ships no types; this is all of it that the chart tests use. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(text?: string, options?: { contentType?: string });
    readonly window: { readonly document: Document };
  }
}
