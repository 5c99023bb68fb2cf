import { useQuery } from "@tanstack/react-query"
import { useSession } from "../session/session-context"
import { fetchPermissions, fetchRoles } from "./role-api"

/** The roles that are to be had in the company acted for. */
export const useRoles = () => {
  const { buyer } = useSession()
  const id = buyer?.company?.id
  return useQuery({
    queryKey: ["roles", id],
    queryFn: () => fetchRoles(id as string),
    enabled: Boolean(id),
  })
}

/** What the buyer may put into roles of the company acted for, where they may define any. */
export const usePermissions = (enabled = true) => {
  const { buyer } = useSession()
  const id = buyer?.company?.id
  return useQuery({
    queryKey: ["permissions", id],
    queryFn: () => fetchPermissions(id as string),
    enabled: enabled && Boolean(id),
  })
}
