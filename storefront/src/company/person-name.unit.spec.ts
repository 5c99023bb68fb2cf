import { personName } from "./person-name"

it.each([
  [{ first_name: "Eva", last_name: "Lind", email: "e@x.se" }, "Eva Lind"],
  [{ first_name: "Eva", last_name: null, email: "e@x.se" }, "Eva"],
  [{ first_name: null, last_name: null, email: "e@x.se" }, "e@x.se"],
  [null, ""],
  [undefined, ""],
])("names %p as %p", (person, name) => {
  expect(personName(person)).toBe(name)
})
