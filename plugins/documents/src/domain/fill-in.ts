/** Fills `{{names}}` of a text. */
export const fillIn = (
  text: string,
  values: Record<string, string | number>
): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(values[name] ?? "")
  )
