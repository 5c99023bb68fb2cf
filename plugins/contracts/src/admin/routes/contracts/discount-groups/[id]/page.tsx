import { Outlet, type UIMatch, useParams } from "react-router-dom"

import { useDiscountGroup } from "../../../../hooks/discount-groups"
import { GroupArticlesTable } from "./components/group-articles-table"
import { GroupSection } from "./components/group-section"

const DiscountGroupPage = () => {
  const { id = "" } = useParams()
  const { data: group, isError, error } = useDiscountGroup(id)

  if (isError) {
    throw error
  }
  return group ? (
    <div className="flex flex-col gap-y-3">
      <GroupSection group={group} />
      <GroupArticlesTable group={group} />
      {/* The drawers that change it. */}
      <Outlet />
    </div>
  ) : null
}

const Breadcrumb = ({ id }: { id: string }) => {
  const { data: group } = useDiscountGroup(id)
  return <span>{group?.code ?? id}</span>
}

export const handle = {
  breadcrumb: (match: UIMatch) => <Breadcrumb id={match.params.id ?? ""} />,
}

export default DiscountGroupPage
