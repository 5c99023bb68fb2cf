import { movesAddress } from "../moved-address"

const PLACE = {
  address_1: "Storgatan 1",
  address_2: null,
  postal_code: "169 31",
  city: "Solna",
  province: null,
  country_code: "se",
}

describe("an address", () => {
  it.each([
    { address_1: "Storgatan 2" },
    { address_2: "Port 3" },
    { postal_code: "169 32" },
    { city: "Kiruna" },
    { province: "Norrbotten" },
    { country_code: "no" },
    { postal_code: null },
  ])("is moved by %j", (change) => {
    expect(movesAddress(PLACE, change)).toBe(true)
  })

  it.each([
    {},
    { ...PLACE },
    { label: "Lager" },
    { city: " SOLNA ", address_2: "" },
    { postal_code: "169  31" },
    { address_1: undefined },
  ])("stays where it is with %j", (change) => {
    expect(movesAddress(PLACE, change)).toBe(false)
  })
})
