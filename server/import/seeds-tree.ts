/** Where a tree of seeds stands: a folder, and the path below it that the paths of its files begin with. */
export interface SeedsTree {
  readonly root: string;
  /** Empty, or ending in a slash. */
  readonly below: string;
}
