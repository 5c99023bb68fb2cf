import { withoutPersonalData } from "../personal-data"

describe("personal data", () => {
  it("is masked wherever it stands, and nothing else is", () => {
    expect(
      withoutPersonalData({
        company: {
          name: "Evas El",
          organization_number: "850101-2384",
          vat_id: "SE850101238401",
          representative: { email: "anna@grossist.test" },
          phone: null,
        },
        members: [
          {
            role: "buyer",
            customer: { email: "berit@kund.test", phone: "08-123 45 67" },
          },
        ],
        count: 1,
      })
    ).toEqual({
      company: {
        name: "Evas El",
        organization_number: "850101-****",
        vat_id: "SE850101****01",
        representative: { email: "a***@grossist.test" },
        phone: null,
      },
      members: [
        {
          role: "buyer",
          customer: { email: "b***@kund.test", phone: "***67" },
        },
      ],
      count: 1,
    })
  })

  it("is not seen in a firm's own numbers", () => {
    const firm = {
      organization_number: "556036-0793",
      vat_id: "SE556036079301",
    }
    expect(withoutPersonalData(firm)).toEqual(firm)
    expect(withoutPersonalData(undefined)).toBeUndefined()
  })
})
