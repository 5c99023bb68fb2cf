import { Section } from "@medusa-b2b/admin-kit"
import { ArrowPath } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useCompanyTree } from "../../../../hooks/companies"
import type { AdminCompany } from "../../../../types"
import { flattenTree } from "../../../../utils/flatten-tree"
import { CompanyTreeRow } from "./company-tree-row"

/** The whole tree that the company stands in, the company itself marked. */
export const CompanyTreeSection = ({ company }: { company: AdminCompany }) => {
  const { t } = useTranslation("company")
  const { data: tree } = useCompanyTree(company.id)

  return (
    <Section
      title={t("tree.heading")}
      aside={
        <Button size="small" variant="secondary" asChild>
          <Link to="create-child" aria-label={t("tree.addChild")}>
            {t("actions.add")}
          </Link>
        </Button>
      }
      actions={[
        {
          actions: [{ icon: <ArrowPath />, label: t("tree.move"), to: "move" }],
        },
      ]}
    >
      <ul className="flex flex-col gap-y-0.5 px-3 py-3">
        {tree &&
          flattenTree(tree).map((row) => (
            <CompanyTreeRow
              key={row.node.id}
              {...row}
              isHere={row.node.id === company.id}
            />
          ))}
      </ul>
    </Section>
  )
}
