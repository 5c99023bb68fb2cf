/** A person as far as an answer of the store names them. */
export type NamedPerson = {
  email?: string | null
  first_name?: string | null
  last_name?: string | null
}

/** First and last name, or the e-mail address of who has given neither. */
export const personName = (person: NamedPerson | null | undefined): string =>
  [person?.first_name, person?.last_name].filter(Boolean).join(" ") ||
  person?.email ||
  ""
