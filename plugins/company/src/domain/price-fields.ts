/**
 * Names under which amounts and stock levels travel, as whole words of a
 * snake_case name: `calculated_price`, `inventory_quantity`, `raw_amount`.
 */
const TELLING =
  /(^|_)(prices?|amounts?|totals?|subtotals?|costs?|quantit(y|ies)|stock(ed)?|inventory|levels?|availability|application_method|credits?|discounts?|balance)(_|$)/

/** Named like one, but a reference that the buyer writes. */
const HARMLESS = /^cost_cent(re|er)$/

const snake = (name: string): string =>
  name.replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase()

/** Whether a field's name, or a part of its path, is one of an amount or a stock level. */
export const isPriceField = (path: string): boolean =>
  path
    .split(".")
    .map((name) => snake(name.trim()))
    .some((name) => TELLING.test(name) && !HARMLESS.test(name))

/**
 * The wanted fields of a query without those of amounts and stock levels;
 * undefined when none is left, which is the route's own choice.
 */
export const withoutPriceFields = (fields: string): string | undefined =>
  fields
    .split(",")
    .filter((field) => !isPriceField(field.trim().replace(/^[+\-*:]+/, "")))
    .join(",") || undefined

/** Whether filters, at any depth, ask by an amount or a stock level. */
export const asksByPrice = (filters: unknown): boolean =>
  typeof filters === "object" &&
  filters !== null &&
  Object.entries(filters).some(
    ([name, value]) => isPriceField(name) || asksByPrice(value)
  )

/** Whether a sort order, as in `order=-created_at`, goes by an amount or a stock level. */
export const sortsByPrice = (order: unknown): boolean =>
  JSON.stringify(order ?? "")
    .split(/[^\w.]+/)
    .some((name) => isPriceField(name))

/**
 * An answer without amounts and stock levels, as it goes out. A switch such as
 * `manage_inventory` is neither and stays.
 */
export const withoutPrices = (answer: unknown): unknown =>
  answer === undefined
    ? undefined
    : JSON.parse(
        JSON.stringify(answer, (name, value: unknown) =>
          typeof value !== "boolean" && isPriceField(name) ? undefined : value
        )
      )
