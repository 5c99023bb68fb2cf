import { ROOT } from "../../lib/paths.mjs"
import { freeIdPrefix } from "../id-prefix.mjs"
import { readPluginName } from "../plugin-name.mjs"
import { renaming } from "../rename.mjs"

describe("the name of a new plugin", () => {
  it.each([
    ["quotes", "quote", "quotes"],
    ["price-requests", "price-request", "price-requests"],
    ["deliveries", "delivery", "deliveries"],
    ["price-classes", "price-class", "price-classes"],
    ["transit", "transit-entry", "transit-entries"],
    ["order-entry", "order-entry", "order-entries"],
    ["axis", "axis-entry", "axis-entries"],
  ])("%s is about one %s, many %s", (name, singular, plural) => {
    expect(readPluginName(name, ROOT)).toEqual({ name, singular, plural })
  })

  it.each(["Quotes", "price_requests", "-x", "x-", "7up", "../x", "ö"])(
    "is refused as %j, which is not in kebab-case",
    (name) => {
      expect(() => readPluginName(name, ROOT)).toThrow(
        `"${name}" is no name for a plugin`
      )
    }
  )

  it("is refused when it is missing, too long, or taken", () => {
    expect(() => readPluginName(undefined, ROOT)).toThrow("npm run new:plugin")
    expect(() => readPluginName("x".repeat(31), ROOT)).toThrow("30 characters")
    expect(() => readPluginName("company", ROOT)).toThrow(
      'There is a plugin "company" already, in plugins/company.'
    )
  })

  it("takes the place of the template's in every form, and of nothing else", () => {
    const rename = renaming(readPluginName("transit", ROOT), {
      "0.0.0": "1.2.3",
    })
    expect(
      rename(
        "@medusa-b2b/wish-keeping@0.0.0 WishKeepingOptions /store/wish-lists " +
          "createWishLists WISH_LIST_MODULE wish_list wishLists Wish lists, 0x0.0"
      )
    ).toBe(
      "@medusa-b2b/transit@1.2.3 TransitOptions /store/transit-entries " +
        "createTransitEntries TRANSIT_ENTRY_MODULE transit_entry transitEntries " +
        "Transit entries, 0x0.0"
    )
  })

  it("gives ids a prefix that no other table has", () => {
    expect(freeIdPrefix("price-request", ROOT)).toBe("preq")
    // comp_ is a company's, contr_ a contract's.
    expect(freeIdPrefix("companion", ROOT)).not.toBe("comp")
    expect(freeIdPrefix("rma", ROOT)).toMatch(/^[a-z]{4,}$/)
  })
})
