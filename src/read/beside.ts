/** Why there is no file where a plan names one. */
export type NoFile = 'missing' | 'directory' | 'locked' | 'denied' | 'too-large' | 'unreadable';

/** Reads a file that a plan names, by its path as typed there: its bytes, or why there are none. */
export type ReadFile = (path: string) => Promise<Uint8Array | NoFile>;
