import type { TFunction } from "i18next"

import type { CompanyRole } from "../types"
import { isStandingRole } from "../types"

/** A role's name: a company's own, or what the reader's language calls a standing one. */
export const roleName = (
  role: string,
  roles: CompanyRole[] | undefined,
  t: TFunction<"company">
): string =>
  isStandingRole(role)
    ? t(`role.${role}`)
    : (roles?.find(({ id }) => id === role)?.name ?? "–")
