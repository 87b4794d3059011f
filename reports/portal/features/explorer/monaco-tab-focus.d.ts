/** A part of monaco-editor 0.52 without types of its own. */
declare module "monaco-editor/esm/vs/editor/browser/config/tabFocus.js" {
  export const TabFocus: { setTabFocusMode(tabLeavesTheEditor: boolean): void };
}
