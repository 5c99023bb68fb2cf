import { Badge, Code } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { ReferenceRule } from "../types"

/** A reference rule at a glance: required or not, and its pattern. */
export const ReferenceRuleText = ({
  rule,
}: {
  rule: ReferenceRule | undefined
}) => {
  const { t } = useTranslation("company")

  return (
    <>
      <Badge size="2xsmall" color={rule?.required ? "orange" : "grey"}>
        {t(rule?.required ? "references.isRequired" : "references.isOptional")}
      </Badge>
      {rule?.pattern && <Code className="break-all">{rule.pattern}</Code>}
    </>
  )
}
