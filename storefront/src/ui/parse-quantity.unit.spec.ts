import { parseQuantity } from "./parse-quantity"

it.each([
  ["1", 1],
  [" 12 ", 12],
  ["1 000", 1000],
  ["1000000", 1_000_000],
])("reads %p as %d", (typed, quantity) => {
  expect(parseQuantity(typed)).toBe(quantity)
})

it.each(["", "0", "-1", "1.5", "1,5", "1e3", "abc", "1000001"])(
  "does not take %p for a quantity",
  (typed) => {
    expect(parseQuantity(typed)).toBeNull()
  }
)
