/** The workbook that `npm start` puts before the page as a script, since the page's policy lets it fetch nothing. */
export interface StartBook {
  readonly name: string;
  readonly base64: string;
}

declare global {
  interface Window {
    rendingStartBook?: StartBook;
  }
}

/** The bytes of the workbook to begin with; null where the server gave none. */
export function readStartBook(): { readonly name: string; readonly bytes: Uint8Array } | null {
  const given = window.rendingStartBook;
  if (!given) return null;
  return { name: given.name, bytes: Uint8Array.from(atob(given.base64), (letter) => letter.charCodeAt(0)) };
}
