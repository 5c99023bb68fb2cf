const GLN = /^\d{13}$/

/**
 * Whether a text is a Global Location Number: thirteen digits, the last of
 * which is the GS1 check digit of the others (weights 1 and 3 in turn).
 */
export const isGln = (text: string): boolean => {
  if (!GLN.test(text)) {
    return false
  }
  const sum = [...text].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1),
    0
  )
  return sum % 10 === 0
}
