/** Ends what the set-up of the run began. */
export default async function stopTestCluster(): Promise<void> {
  await globalThis.stopTestCluster?.();
}
