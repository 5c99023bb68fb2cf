import { isNameOf } from "../same-name"

describe("a person's name in an address", () => {
  const anna = { first_name: "Anna", last_name: "Ek" }

  it.each(["Anna Ek", " anna  EK ", "Ek Anna", "Ek, Anna"])("is %s", (text) => {
    expect(isNameOf(text, anna)).toBe(true)
  })

  it.each([null, "", "Anna", "Ek", "Anna Ekman", "Anna Ek, lager"])(
    "is not %s",
    (text) => {
      expect(isNameOf(text, anna)).toBe(false)
    }
  )

  it("is nobody's without both names", () => {
    expect(isNameOf("Anna", { first_name: "Anna", last_name: null })).toBe(
      false
    )
    expect(isNameOf(" ", { first_name: " ", last_name: " " })).toBe(false)
  })
})
