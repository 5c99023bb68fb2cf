import { idsOnPath } from "../../company-path"
import { isStandingRole } from "../../standing-roles"
import type { KnownPlace, KnownRole } from "./facts"

/** Other words for the standing roles, in lower case. */
const WORDS: Record<string, string> = {
  administrator: "admin",
  administratör: "admin",
  inköpare: "buyer",
  attestant: "approver",
  ekonomi: "finance",
  läsare: "viewer",
}

/**
 * The role that a name means in a company: a standing one, else the nearest
 * that the company or one above it has defined; case does not count.
 *
 * @returns undefined for a name that means nothing there.
 */
export const roleNamed = (
  name: string,
  { path }: KnownPlace,
  roles: KnownRole[]
): string | undefined => {
  const word = name.toLowerCase()
  const standing = WORDS[word] ?? word
  if (isStandingRole(standing)) {
    return standing
  }
  const depth = new Map(idsOnPath(path).map((id, index) => [id, index]))
  return roles
    .filter((role) => role.name.toLowerCase() === word)
    .filter(({ company_id }) => depth.has(company_id))
    .sort(
      (a, b) =>
        (depth.get(b.company_id) as number) -
        (depth.get(a.company_id) as number)
    )[0]?.id
}
