import { apiGet, queryKeysFactory } from "@medusa-b2b/admin-kit"
import { useQuery } from "@tanstack/react-query"

/** What a company is called. */
export const useCompanyName = (id: string) =>
  useQuery({
    queryKey: queryKeysFactory("companies").detail(id, { name: true }),
    queryFn: () =>
      apiGet<{ company: { name: string } }>(`/admin/companies/${id}`),
    select: ({ company }) => company.name,
    enabled: Boolean(id),
  })
