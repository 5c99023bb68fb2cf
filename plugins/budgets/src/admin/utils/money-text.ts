/** An amount as the reader writes it. `amount` is decimal text, which no float rounds. */
export const moneyText = (
  amount: string,
  currency: string,
  language: string
): string =>
  new Intl.NumberFormat(language, { style: "currency", currency }).format(
    amount as unknown as number
  )
