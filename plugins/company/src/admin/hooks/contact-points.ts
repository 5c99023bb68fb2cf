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
  AdminContactPointListResponse,
  AdminContactPointResponse,
  CreateContactPointDTO,
  MailPreviewResponse,
} from "../types"

export const contactPointsQueryKeys = queryKeysFactory("company-contact-points")

/** The fields of a contact point, as the API takes them. */
export type ContactPointInput = Omit<CreateContactPointDTO, "company_id">

const pathOf = (companyId: string, contactPointId?: string): string =>
  [`/admin/companies/${companyId}/contact-points`, contactPointId]
    .filter(Boolean)
    .join("/")

/** A page of a company's own contact points. */
export const useContactPoints = (companyId: string, query: object) =>
  useQuery({
    queryKey: contactPointsQueryKeys.detail(companyId, query),
    queryFn: () =>
      apiGet<AdminContactPointListResponse>(pathOf(companyId), query),
    placeholderData: keepPreviousData,
  })

/** Who of a company gets which paper, and why. */
export const useMailPreview = (companyId: string) =>
  useQuery({
    queryKey: contactPointsQueryKeys.detail(companyId, { preview: true }),
    queryFn: () =>
      apiGet<MailPreviewResponse>(`/admin/companies/${companyId}/mail-preview`),
    select: (answer) => answer.mail_preview,
  })

const useContactPointMutation = <TInput, TData>(
  mutationFn: (input: TInput) => Promise<TData>,
  done: string
) => {
  const { t } = useTranslation("company")

  return useToastMutation<TData, TInput>({
    mutationFn,
    invalidates: [contactPointsQueryKeys.all],
    success: t(`toasts.${done}`),
  })
}

export const useAddContactPoint = (companyId: string) =>
  useContactPointMutation(
    (input: ContactPointInput) =>
      apiPost<AdminContactPointResponse>(pathOf(companyId), input),
    "contactPointAdded"
  )

export const useUpdateContactPoint = (companyId: string, id: string) =>
  useContactPointMutation(
    (input: ContactPointInput) =>
      apiPost<AdminContactPointResponse>(pathOf(companyId, id), input),
    "contactPointUpdated"
  )

export const useDeleteContactPoint = (companyId: string) =>
  useContactPointMutation(
    (id: string) => apiDelete(pathOf(companyId, id)),
    "contactPointDeleted"
  )
