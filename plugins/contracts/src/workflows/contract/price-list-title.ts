/** Title by which staff find a contract's price list in Medusa's admin. */
export const priceListTitle = ({
  number,
  name,
}: {
  number: string
  name: string
}): string => `${number} · ${name}`
