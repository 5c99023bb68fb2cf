import { apiGet } from "@medusa-b2b/admin-kit"
import { useQuery } from "@tanstack/react-query"

type TreeNode = { id: string; name: string; children: TreeNode[] }

const namesOf = ({ id, name, children }: TreeNode): [string, string][] => [
  [id, name],
  ...children.flatMap(namesOf),
]

/** The names of all companies in the tree of one of them, by id. */
export const useTreeNames = (companyId: string) =>
  useQuery({
    queryKey: ["companies", "detail", companyId, { names: true }],
    queryFn: () =>
      apiGet<{ tree: TreeNode }>(`/admin/companies/${companyId}/tree`),
    select: ({ tree }) => new Map(namesOf(tree)),
  })
