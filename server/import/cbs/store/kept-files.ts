/** The few things that keeping pages asks of a disk. */
export interface KeptFiles {
  /** The whole file; null when there is none. */
  read(path: string): Promise<Uint8Array | null>;
  /** Writes a file that is there whole or not at all, whenever the machine stops; makes its folder. */
  writeWhole(path: string, content: Uint8Array): Promise<void>;
  /** Removes a folder with all in it; no trouble when it isn't there. */
  removeFolder(path: string): Promise<void>;
}
