/** An amount as typed, with spaces and a decimal comma, as the API takes it; null for what is none. */
export const amountTyped = (typed: string): string | null => {
  const amount = typed.replace(/\s/g, "").replace(",", ".")
  return /^\d{1,13}(\.\d{1,6})?$/.test(amount) ? amount : null
}
