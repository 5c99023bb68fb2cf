import { pickCompany } from "./pick-company"

const choice = (id: string) => ({
  id,
  name: id,
  role: "buyer",
  role_name: null,
  is_default: false,
})

it("takes the remembered company while the person is a member", () => {
  expect(pickCompany([choice("a"), choice("b")], "b")).toEqual({
    company_id: "b",
    must_choose: false,
  })
})

it("asks when several are left and none is remembered", () => {
  expect(pickCompany([choice("a"), choice("b")], "gone")).toEqual({
    company_id: null,
    must_choose: true,
  })
})

it("does not ask where there is nothing to choose", () => {
  expect(pickCompany([choice("a")], null)).toEqual({
    company_id: "a",
    must_choose: false,
  })
  expect(pickCompany([], "gone")).toEqual({
    company_id: null,
    must_choose: false,
  })
})
