import type { TFunction } from "i18next"

import {
  rangesText,
  type CompanyRole,
  type OpeningHours,
  type ReferenceRules,
} from "../../types"

type Grants = CompanyRole["grants"]

type Words = {
  t: TFunction<"company">
  /** What a permission is called; itself when nobody knows. */
  permissionName: (name: string) => string
  /** A single value of the same field. */
  single: (value: unknown) => string
}

const referencesText = (rules: ReferenceRules, { t }: Words): string =>
  Object.entries(rules)
    .map(([name, rule]) => {
      const asked = [
        t(rule.required ? "references.isRequired" : "references.isOptional"),
        rule.pattern,
      ].filter(Boolean)
      return `${t(`reference.${name}`)} (${asked.join(", ")})`
    })
    .join(" · ")

const grantsText = (grants: Grants, { t, permissionName }: Words): string =>
  grants
    .map(
      ({ permission, scope }) =>
        `${permissionName(permission)} (${t(`scope.${scope}`)})`
    )
    .join(" · ")

const hoursText = (hours: OpeningHours, { t }: Words): string =>
  Object.entries(hours)
    .filter(([, ranges]) => ranges.length > 0)
    .map(([day, ranges]) => `${t(`weekday.${day}`)} ${rangesText(ranges)}`)
    .join(" · ")

/** A changed field that holds more than one value, as a person reads it. */
export const structuredValue = (
  field: string,
  value: object,
  words: Words
): string => {
  switch (field) {
    case "reference_rules":
      return referencesText(value as ReferenceRules, words)
    case "grants":
      return grantsText(value as Grants, words)
    case "opening_hours":
      return hoursText(value as OpeningHours, words)
    case "papers":
      return (value as string[])
        .map((paper) => words.t(`paper.${paper}`))
        .join(", ")
    case "memberships":
      return (value as { company_id: string }[])
        .map(({ company_id }) => words.single(company_id))
        .join(", ")
    default:
      return Array.isArray(value)
        ? value.map(words.single).join(", ")
        : JSON.stringify(value)
  }
}
