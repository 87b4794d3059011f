/**
 * Stops this process when the npm that started it is gone. npm passes every signal on but one: after a kill -9
 * of npm the server would keep the port and the database, and the next start would find both taken.
 */
export function stopWithParent() {
  if (process.env.npm_lifecycle_event !== "start") return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 250).unref();
}
