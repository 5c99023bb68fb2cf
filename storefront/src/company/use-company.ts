import { useQuery } from "@tanstack/react-query"
import { useSession } from "../session/session-context"
import { fetchCompany } from "./company-api"

/** The company acted for, with more than the session knows about it. */
export const useCompany = () => {
  const { buyer } = useSession()
  const id = buyer?.company?.id
  return useQuery({
    queryKey: ["company", id],
    queryFn: () => fetchCompany(id as string),
    enabled: Boolean(id),
  })
}
