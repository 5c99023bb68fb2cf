import { MathBN } from "@medusajs/framework/utils"
import type { Decimal, OrderPaper, PaperTax } from "./order-paper"

/** A tax over the whole order. */
export type VatSum = {
  rate: Decimal
  code: string | null
  name: string | null
  /** What the decision about the tax rested on, where one says so. */
  ground?: string | null
  /** Net amount that it is counted on. */
  base: Decimal
  amount: Decimal
}

/** The sums below the rows, each rounded to the currency's decimals. */
export type PaperSums = {
  goods: Decimal
  freight: Decimal
  net_total: Decimal
  vat: VatSum[]
  /** What rounding has left between the parts and the total; "0" mostly. */
  rounding: Decimal
  gross_total: Decimal
}

/** Decimals of a currency's amounts: 2 for SEK, 0 for JPY. */
export const currencyDecimals = (currency_code: string): number =>
  new Intl.NumberFormat("en", {
    style: "currency",
    currency: currency_code,
  }).resolvedOptions().maximumFractionDigits ?? 2

const add = (amounts: Decimal[]) =>
  amounts.reduce((sum, amount) => MathBN.add(sum, amount), MathBN.convert(0))

// Half away from zero, as invoices are rounded.
const rounded = (
  amount: ReturnType<typeof MathBN.convert> | Decimal,
  decimals: number
): Decimal => MathBN.convert(amount).decimalPlaces(decimals, 4).toFixed()

/** A tax of the same rate for another reason is another sum. */
const keyOf = ({ rate, code }: PaperTax): string =>
  `${Number(rate)}|${code ?? ""}`

/** Taxes by rate and code, the highest rate first. */
const vatOf = (paper: OrderPaper, decimals: number): VatSum[] => {
  const sums = new Map<
    string,
    { tax: PaperTax; bases: Decimal[]; amounts: Decimal[] }
  >()
  for (const { net, taxes } of [...paper.lines, ...paper.freight]) {
    for (const tax of taxes) {
      const sum = sums.get(keyOf(tax)) ?? { tax, bases: [], amounts: [] }
      sum.bases.push(net)
      sum.amounts.push(tax.amount)
      sums.set(keyOf(tax), sum)
    }
  }
  return [...sums.values()]
    .sort((a, b) => Number(b.tax.rate) - Number(a.tax.rate))
    .map(({ tax, bases, amounts }) => ({
      rate: tax.rate,
      code: tax.code,
      name: tax.name,
      ground: tax.ground,
      base: rounded(add(bases), decimals),
      amount: rounded(add(amounts), decimals),
    }))
}

/** Adds an order up, so that what stands on the paper adds up too. */
export const paperSums = (paper: OrderPaper): PaperSums => {
  const decimals = currencyDecimals(paper.currency_code)
  const goods = add(paper.lines.map(({ net }) => net))
  const freight = add(paper.freight.map(({ net }) => net))
  const net_total = rounded(MathBN.add(goods, freight), decimals)
  const vat = vatOf(paper, decimals)
  const gross_total = rounded(paper.gross_total, decimals)
  const parts = add([net_total, ...vat.map(({ amount }) => amount)])
  return {
    goods: rounded(goods, decimals),
    freight: rounded(freight, decimals),
    net_total,
    vat,
    rounding: rounded(MathBN.sub(gross_total, parts), decimals),
    gross_total,
  }
}
