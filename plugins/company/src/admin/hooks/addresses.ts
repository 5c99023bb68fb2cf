import {
  apiDelete,
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type {
  AdminAddressListResponse,
  AdminAddressResponse,
  CreateCompanyAddressDTO,
} from "../types"

export const addressesQueryKeys = queryKeysFactory("company-addresses")

/** The fields of an address, as the API takes them. */
export type AddressInput = Omit<CreateCompanyAddressDTO, "company_id">

const pathOf = (companyId: string, addressId?: string): string =>
  [`/admin/companies/${companyId}/addresses`, addressId]
    .filter(Boolean)
    .join("/")

/** A page of the addresses that a company may use, with the defaults that count. */
export const useAddresses = (companyId: string, query: object) =>
  useQuery({
    queryKey: addressesQueryKeys.detail(companyId, query),
    queryFn: () => apiGet<AdminAddressListResponse>(pathOf(companyId), query),
    placeholderData: keepPreviousData,
  })

const useAddressMutation = <TInput, TData>(
  mutationFn: (input: TInput) => Promise<TData>,
  done: string
) => {
  const { t } = useTranslation("company")

  return useToastMutation<TData, TInput>({
    mutationFn,
    invalidates: [addressesQueryKeys.all],
    success: t(`toasts.${done}`),
  })
}

export const useAddAddress = (companyId: string) =>
  useAddressMutation(
    (input: AddressInput) =>
      apiPost<AdminAddressResponse>(pathOf(companyId), input),
    "addressAdded"
  )

export const useUpdateAddress = (companyId: string) =>
  useAddressMutation(
    ({ id, ...input }: Partial<AddressInput> & { id: string }) =>
      apiPost<AdminAddressResponse>(pathOf(companyId, id), input),
    "addressUpdated"
  )

export const useDeleteAddress = (companyId: string) =>
  useAddressMutation(
    (id: string) => apiDelete(pathOf(companyId, id)),
    "addressDeleted"
  )
