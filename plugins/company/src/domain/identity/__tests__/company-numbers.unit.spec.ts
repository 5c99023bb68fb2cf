import { checkCompanyNumbers } from "../company-numbers"

describe("checkCompanyNumbers", () => {
  it("brings both numbers into the form in which they are stored", () => {
    expect(
      checkCompanyNumbers(
        { organization_number: "5560360793", vat_id: "se5560360793 01" },
        "se"
      )
    ).toEqual({
      ok: true,
      numbers: {
        country_code: "se",
        organization_number: "556036-0793",
        vat_id: "SE556036079301",
      },
    })
  })

  it("takes the VAT id's country for the organisation number", () => {
    expect(
      checkCompanyNumbers(
        { organization_number: "HRB 12345", vat_id: "DE136695976" },
        "se"
      )
    ).toMatchObject({
      ok: true,
      numbers: { country_code: "de", organization_number: "HRB12345" },
    })
  })

  it("takes the given country before all others", () => {
    expect(
      checkCompanyNumbers(
        { country_code: "NO", organization_number: "974 760 673" },
        "se"
      )
    ).toMatchObject({
      ok: true,
      numbers: { country_code: "no", organization_number: "974760673" },
    })
  })

  it("leaves what is not given, and takes away what is null", () => {
    expect(checkCompanyNumbers({}, "se")).toEqual({ ok: true, numbers: {} })
    expect(
      checkCompanyNumbers({ organization_number: null, vat_id: null }, "se")
    ).toEqual({
      ok: true,
      numbers: { organization_number: null, vat_id: null },
    })
  })

  it("names the field and not the number, which may be a person's", () => {
    expect(
      checkCompanyNumbers({ organization_number: "850101-1237" }, "se")
    ).toEqual({
      ok: false,
      field: "organization_number",
      fault: "check_digit",
      reason: "has a wrong check digit: a digit is mistyped",
    })
    expect(checkCompanyNumbers({ vat_id: "556036079301" }, "se")).toMatchObject(
      { ok: false, field: "vat_id" }
    )
  })
})
