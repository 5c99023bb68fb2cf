import { Badge, clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { STATUS_COLORS } from "../../../../components/company-status-badge"
import type { TreeRow } from "../../../../utils/flatten-tree"

const INDENT_REM = 1.25
const PADDING_REM = 0.75

/** One company of the tree, indented by its depth. */
export const CompanyTreeRow = ({
  node,
  depth,
  isHere,
}: TreeRow & { isHere: boolean }) => {
  const { t } = useTranslation("company")

  return (
    <li>
      <Link
        to={`/companies/${node.id}`}
        aria-current={isHere ? "page" : undefined}
        style={{ paddingInlineStart: `${PADDING_REM + depth * INDENT_REM}rem` }}
        className={clx(
          "transition-fg flex items-center justify-between gap-x-2 rounded-md py-1.5 pe-3 outline-none",
          "hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus",
          { "bg-ui-bg-highlight": isHere }
        )}
      >
        <div className="min-w-0">
          <Text
            size="small"
            leading="compact"
            weight={isHere ? "plus" : "regular"}
            className="truncate"
          >
            {node.name}
          </Text>
          <Text size="xsmall" leading="compact" className="text-ui-fg-muted">
            {t(`kind.${node.kind}`)}
          </Text>
        </div>
        {node.effective_status !== "active" && (
          <Badge size="2xsmall" color={STATUS_COLORS[node.effective_status]}>
            {t(`status.${node.effective_status}`)}
          </Badge>
        )}
      </Link>
    </li>
  )
}
