/** Longer than every part may take to stop; after it, nothing is waited for. */
const PATIENCE = 20_000;

/**
 * Calls `stop` each time the operator asks this process to stop. More than once is normal: a terminal signals
 * every process of the group, and npm passes it on again.
 */
export function onStopSignal(stop: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      stop();
      setTimeout(() => process.exit(1), PATIENCE).unref();
    });
  }
}
