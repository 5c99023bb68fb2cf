const plain = (name: string): string =>
  name.trim().replace(/\s+/g, " ").toLowerCase()

/** Whether a text is a person's name, first name first or last, however it is spaced and capitalised. */
export const isNameOf = (
  text: string | null,
  {
    first_name,
    last_name,
  }: { first_name: string | null; last_name: string | null }
): boolean => {
  if (!text?.trim() || !first_name?.trim() || !last_name?.trim()) {
    return false
  }
  return [
    `${first_name} ${last_name}`,
    `${last_name} ${first_name}`,
    `${last_name}, ${first_name}`,
  ]
    .map(plain)
    .includes(plain(text))
}
