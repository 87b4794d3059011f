/** A file needed more memory than a delivery has. */
export class OutOfMemory extends Error {
  override readonly name = "OutOfMemory";
}
