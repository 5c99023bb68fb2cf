import fc from "fast-check"
import { asQueryQuantity, hasFractions, tierQuantity } from "../quantities"

/** A Knex that shows what it is given. */
const knex = () => ({
  raw: (sql: string, bindings: string[]) => ({ sql, bindings }),
})
const same = (quantity: number) => quantity

const quantity = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.double({ min: 0.001, max: 1_000_000, noNaN: true })
)
const bySet = fc.dictionary(fc.string({ minLength: 1 }), quantity)

describe("the tier of a quantity", () => {
  it.each([
    [1, 1],
    [9, 9],
    [9.5, 9],
    [9.999999, 9],
    [10, 10],
    [0.5, 1],
  ])("of %d is that of %d", (asked, whole) =>
    expect(tierQuantity(asked)).toBe(whole)
  )

  it("is exactly one of tiers that follow each other without a gap, for every quantity", () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 2, max: 10_000 }), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(bounds, quantity, (begins, asked) => {
        const starts = [1, ...begins.sort((a, b) => a - b)]
        const whole = tierQuantity(asked)
        const holding = starts.filter(
          (start, index) =>
            start <= whole && whole <= (starts[index + 1] ?? Infinity) - 1
        )
        // The last tier that has begun; nothing has begun below one piece.
        const begun = starts.filter((start) => start <= Math.max(asked, 1))
        expect(holding).toEqual(begun.slice(-1))
      })
    )
  })
})

describe("quantities with fractions", () => {
  it.each([
    [{}, false],
    [{ quantity: 9 }, false],
    [{ quantity: 9.5 }, true],
    [{ quantity_by_price_set: {} }, false],
    [{ quantity_by_price_set: { a: 1, b: 10 } }, false],
    [{ quantity_by_price_set: { a: 1, b: 0.5 } }, true],
    [{ quantity: 1, quantity_by_price_set: { a: 2.25 } }, true],
    // As they come out of a database.
    [{ quantity: "10" as unknown as number }, false],
    [{ quantity: "9.5" as unknown as number }, true],
  ])("in %j: %s", (asked, has) => expect(hasFractions(asked)).toBe(has))

  it("are there when a tier's quantity is another than the one asked for, and only then", () => {
    fc.assert(
      fc.property(bySet, (quantity_by_price_set) => {
        const changed = Object.values(quantity_by_price_set).some(
          (each) => tierQuantity(each) !== each
        )
        expect(hasFractions({ quantity_by_price_set })).toBe(changed)
      })
    )
  })
})

describe("a quantity as Medusa's query takes it", () => {
  it("is none on a product page", () => {
    expect(asQueryQuantity({}, tierQuantity, knex)).toBeUndefined()
  })

  it("is the one number, rounded as asked", () => {
    expect(asQueryQuantity({ quantity: 9.5 }, tierQuantity, knex)).toBe(9)
    expect(asQueryQuantity({ quantity: 9.5 }, same, knex)).toBe(9.5)
  })

  it("is looked up by the price set, each rounded, none lost, in place of the one number", () => {
    fc.assert(
      fc.property(bySet, (quantity_by_price_set) => {
        const { sql, bindings } = asQueryQuantity(
          { quantity: 1, quantity_by_price_set },
          tierQuantity,
          knex
        ) as { sql: string; bindings: string[] }
        expect(sql).toBe("(?::jsonb ->> price.price_set_id)::numeric")
        expect(Object.entries(JSON.parse(bindings[0]))).toEqual(
          Object.entries(quantity_by_price_set).map(([id, each]) => [
            id,
            tierQuantity(each),
          ])
        )
      })
    )
  })

  it("binds ids, and writes none into the statement", () => {
    const { sql } = asQueryQuantity(
      { quantity_by_price_set: { "'; drop table price; --": 9.5 } },
      same,
      knex
    ) as { sql: string }
    expect(sql).not.toContain("drop")
  })
})
