import { generateEntityId } from "@medusajs/framework/utils"
import { bulkIds } from "../bulk-ids"

describe("ids for many rows", () => {
  it("look like Medusa's own, and none comes twice", () => {
    const ids = bulkIds("memb", 10_000)
    expect(new Set(ids).size).toBe(10_000)
    const own = generateEntityId(undefined, "memb")
    for (const id of ids.slice(0, 100)) {
      expect(id).toMatch(/^memb_[0-9A-HJKMNP-TV-Z]{26}$/)
      expect(id).toHaveLength(own.length)
      expect(id.slice(0, 9)).toBe(own.slice(0, 9))
    }
    expect(bulkIds("memb", 0)).toEqual([])
  })
})
