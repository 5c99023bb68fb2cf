/** What hook handlers did, in order: shared with the test through the process. */
export const notes = (): string[] => {
  const slots = globalThis as unknown as Record<symbol, string[] | undefined>
  const key = Symbol.for("merchant-store:notes")
  slots[key] ??= []
  return slots[key]
}
