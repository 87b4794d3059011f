/** Tells the benchmark, which started this process, on which port it answers. */
export function announce(port: number): void {
  process.send?.({ port });
}
