/** What the numbers of an application say about each other. */
export type ReviewCheck = {
  name: "organization_number" | "vat_id" | "vat_id_belongs"
  outcome: "ok" | "warning" | "missing"
}

type Numbers = {
  country_code: string
  organization_number: string
  vat_id: string | null
}

/**
 * The checks that a reviewer sees. The numbers' own form was checked when they
 * came in; what is left is whether they go together: a Swedish VAT id holds the
 * organisation number, except for members of a VAT group.
 */
export const reviewChecks = ({
  country_code,
  organization_number,
  vat_id,
}: Numbers): ReviewCheck[] => [
  { name: "organization_number", outcome: "ok" },
  { name: "vat_id", outcome: vat_id ? "ok" : "missing" },
  ...(vat_id && country_code === "se"
    ? [
        {
          name: "vat_id_belongs" as const,
          outcome:
            vat_id === `SE${organization_number.replace("-", "")}01`
              ? ("ok" as const)
              : ("warning" as const),
        },
      ]
    : []),
]
