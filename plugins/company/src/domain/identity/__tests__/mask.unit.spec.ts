import { maskNumbers, maskOrganizationNumber, maskVatId } from "../mask"

describe("masking", () => {
  it.each([
    ["850101-1236", "850101-****"],
    ["701063-2391", "701063-****"],
    ["556036-0793", "556036-0793"],
    ["2077474-0", "2077474-0"],
    ["974760673", "974760673"],
  ])("shows %s as %s", (number, shown) => {
    expect(maskOrganizationNumber(number)).toBe(shown)
  })

  it.each([
    ["SE850101123601", "SE850101****01"],
    ["SE556036079301", "SE556036079301"],
    ["DE136695976", "DE136695976"],
  ])("shows the VAT id %s as %s", (vatId, shown) => {
    expect(maskVatId(vatId)).toBe(shown)
  })

  it("leaves what is not there", () => {
    expect(maskOrganizationNumber(null)).toBeNull()
    expect(maskVatId(undefined)).toBeUndefined()
    expect(maskNumbers({ vat_id: null })).toEqual({ vat_id: null })
    expect(maskNumbers({})).toEqual({})
  })

  it("masks both numbers of a holder and leaves the rest", () => {
    expect(
      maskNumbers({
        name: "Elfirma Ek",
        organization_number: "850101-1236",
        vat_id: "SE850101123601",
      })
    ).toEqual({
      name: "Elfirma Ek",
      organization_number: "850101-****",
      vat_id: "SE850101****01",
    })
  })
})
