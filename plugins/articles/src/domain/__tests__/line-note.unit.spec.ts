import { lineNote } from "../line-note"

const screws = {
  quantity: "600",
  unit_price: "0.895",
  chosen: { code: "XBX", factor: 200 },
  base_unit: "C62",
  price_unit: 100,
  own: { number: "47-11", name: "Lång skruv" },
}

describe("lineNote", () => {
  it("says unit, price and own number in both languages", () => {
    expect(lineNote(screws)).toEqual({
      en: "3 boxes of 200 · 89.50 per 100 pieces · Your no. 47-11 Lång skruv",
      sv: "3 lådor à 200 · 89,50 per 100 st · Ert nr 47-11 Lång skruv",
    })
  })

  it("says nothing that the row says itself", () => {
    const plain = { ...screws, chosen: null, price_unit: 1, own: null }
    expect(lineNote(plain)).toBeNull()
    expect(lineNote({ ...plain, base_unit: "MTR" })?.en).toBe("600 metres")
  })

  it("says base units where the quantity is no whole number of the unit any more", () => {
    const changed = { ...screws, quantity: 650, base_unit: "MTR", own: null }
    expect(lineNote(changed)?.sv).toBe("650 meter · 89,50 per 100 meter")
  })
})
