import url from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';

/** Address of the one font file, so that a page can ask for it before its stylesheet is read. */
export const fontUrl: string = url;
