import type { Person } from "../types"

/** A person's name, or the e-mail address where no name is known. */
export const personName = (person: Omit<Person, "id">): string =>
  [person.first_name, person.last_name].filter(Boolean).join(" ") ||
  person.email
