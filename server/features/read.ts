/** The text of an article, or null when it cannot be read any more. */
export type Read = (uri: string) => Promise<string | null>;
