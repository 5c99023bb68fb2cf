/** Text as the API wants it: an empty field is no value. */
export const textOrNull = (value: string): string | null => value.trim() || null
