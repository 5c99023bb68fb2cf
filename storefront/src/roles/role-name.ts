import type { TFunction } from "i18next"

/** A role's name: a company's own, or what the reader's language calls one that every company has. */
export const roleName = (
  role: string,
  ownName: string | null | undefined,
  t: TFunction
): string => ownName ?? t(`roles.${role}`, { defaultValue: t("role.own") })
