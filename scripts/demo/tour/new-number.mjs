import { randomInt } from "node:crypto"

const luhnDigit = (digits) => {
  const sum = [...digits].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 ? 1 : 2)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/** A Swedish organisation number that no company of the demo has: the tour can be told again and again. */
export const newOrganizationNumber = () => {
  const digits = `5599${String(randomInt(100_000)).padStart(5, "0")}`
  return `${digits.slice(0, 6)}-${digits.slice(6)}${luhnDigit(digits)}`
}
