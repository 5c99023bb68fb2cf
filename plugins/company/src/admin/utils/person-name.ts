/** What is needed to name a person. */
export type Named = {
  email: string
  first_name: string | null
  last_name: string | null
}

/** A person's name, or the e-mail address where no name is known. */
export const personName = (person: Named): string =>
  [person.first_name, person.last_name].filter(Boolean).join(" ") ||
  person.email
