import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type AgreedTerms,
  listTermsSources,
  provideTerms,
  termsOf,
} from "../terms-port"

const container = {} as MedusaContainer
const now = new Date("2027-01-15T12:00:00Z")

const says: Record<string, AgreedTerms | null> = {}
const asked: string[] = []
const source = (by: string, order: number) =>
  provideTerms({
    by,
    order,
    load: async ({ id }) => {
      asked.push(`${by} ${id}`)
      return says[by] ?? null
    },
  })

describe("termsOf", () => {
  beforeAll(() => {
    source("merchant", 30)
    source("contract", 10)
    source("company", 20)
  })

  beforeEach(() => {
    asked.length = 0
    Object.assign(says, { contract: null, company: null, merchant: null })
  })

  const terms = () => termsOf({ id: "acme", ancestor_ids: [] }, now, container)
  const net = (days: number): AgreedTerms => ({
    payment: { kind: "net", days },
    reference: null,
  })

  it("takes the nearest agreement, and asks nobody after it", async () => {
    Object.assign(says, { company: net(20), merchant: net(30) })

    expect(await terms()).toEqual({ ...net(20), by: "company" })
    expect(asked).toEqual(["contract acme", "company acme"])
  })

  it("falls back to the last source that says something", async () => {
    says.merchant = net(30)

    expect(await terms()).toEqual({ ...net(30), by: "merchant" })
  })

  it("is null when nobody says anything", async () => {
    expect(await terms()).toBeNull()
  })

  it("refuses a second source of the same name", () => {
    expect(() => source("company", 5)).toThrow(
      'There are two sources of terms named "company": rename one of them.'
    )
    expect(listTermsSources().map(({ by }) => by)).toEqual([
      "contract",
      "company",
      "merchant",
    ])
  })
})
