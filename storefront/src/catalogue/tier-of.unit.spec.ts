import type { PriceTier } from "./price-tiers-api"
import { hasSteps, inOrder, tierOf } from "./tier-of"

const tier = (
  min_quantity: number | null,
  max_quantity: number | null,
  amount: number
): PriceTier => ({ min_quantity, max_quantity, amount })

const SCALE = [tier(50, null, 80), tier(1, 9, 100), tier(10, 19, 90)]

describe("tierOf", () => {
  it.each([
    [1, 100],
    [9, 100],
    [10, 90],
    [19, 90],
    [50, 80],
    [5000, 80],
  ])("finds the step of %d", (quantity, amount) => {
    expect(tierOf(SCALE, quantity)?.amount).toBe(amount)
  })

  it("finds none in a gap and for no quantity", () => {
    expect(tierOf(SCALE, 20)).toBeUndefined()
    expect(tierOf(SCALE, null)).toBeUndefined()
  })
})

it("puts the steps in order without touching the answer", () => {
  expect(inOrder(SCALE).map(({ amount }) => amount)).toEqual([100, 90, 80])
  expect(SCALE[0].amount).toBe(80)
})

it("knows whether the quantity makes a difference", () => {
  expect(hasSteps(SCALE)).toBe(true)
  expect(hasSteps([tier(10, null, 90)])).toBe(true)
  expect(hasSteps([tier(1, null, 90)])).toBe(false)
  expect(hasSteps([])).toBe(false)
})
