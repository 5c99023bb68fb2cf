import { maskAddresses } from "../mask-addresses"

describe("maskAddresses", () => {
  it("masks addresses wherever they stand, and nothing else", () => {
    expect(maskAddresses("berit@kund.test")).toBe("b***@kund.test")
    expect(
      maskAddresses(
        "550 5.1.1 <berit.e+x@kund.test>: user åke@öst.test unknown"
      )
    ).toBe("550 5.1.1 <b***@kund.test>: user å***@öst.test unknown")
    expect(maskAddresses("12 @ 100 kr")).toBe("12 @ 100 kr")
    expect(maskAddresses(null)).toBeNull()
  })
})
