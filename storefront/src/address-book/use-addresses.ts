import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useSession } from "../session/session-context"
import { fetchAddresses } from "./address-book-api"

/** As many as a page of the store can hold. */
export const ALL = 200

/** A page of the address book of the company acted for. */
export const useAddresses = (limit = ALL, offset = 0) => {
  const { buyer } = useSession()
  const id = buyer?.company?.id
  return useQuery({
    queryKey: ["addresses", id, limit, offset],
    queryFn: () => fetchAddresses(id as string, { limit, offset }),
    placeholderData: keepPreviousData,
    enabled: Boolean(id),
  })
}
