import type { Language, PaperKind } from "@medusa-b2b/kit/mail"
import type { MailReason } from "../../domain/mail-route"
import type { CompanyAddressDTO, CompanyContactPointDTO } from "../address"
import type { CompanyName } from "./admin"

/** An address, and whose it is. */
export type AdminAddress = CompanyAddressDTO & {
  company: CompanyName
  /** Whether it is an ancestor's, and changed there. */
  is_inherited: boolean
}

/** The address that counts as a company's default, and whose it is. */
export type DefaultAddress = { id: string; company_id: string }

type Page = { count: number; offset: number; limit: number }

/** The defaults that count, own or inherited; null where there is none. */
type Defaults = {
  ship_to: DefaultAddress | null
  bill_to: DefaultAddress | null
}

export type AdminAddressResponse = { address: AdminAddress }

export type AdminAddressListResponse = Page & {
  addresses: AdminAddress[]
  defaults: Defaults
}

/** An address as members see it: what the merchant's systems add stays behind. */
export type StoreAddress = Omit<AdminAddress, "metadata">

export type StoreAddressResponse = { address: StoreAddress }

export type StoreAddressListResponse = Page & {
  addresses: StoreAddress[]
  defaults: Defaults
}

export type AdminContactPointResponse = {
  contact_point: CompanyContactPointDTO
}

export type AdminContactPointListResponse = Page & {
  contact_points: CompanyContactPointDTO[]
}

/** A contact point as members see it. */
export type StoreContactPoint = Omit<CompanyContactPointDTO, "metadata">

export type StoreContactPointResponse = { contact_point: StoreContactPoint }

export type StoreContactPointListResponse = Page & {
  contact_points: StoreContactPoint[]
}

/** Somebody who gets a paper, and why. */
export type PreviewRecipient = {
  /** Null: whoever orders; or, in the store, somebody whom one may not see. */
  email: string | null
  /** Null as the address is, and for a member without a name. */
  name: string | null
  /** Null for whoever orders. */
  language: Language | null
  because: { reason: MailReason; company: CompanyName | null }
}

/** Who gets what. */
export type MailPreviewResponse = {
  mail_preview: { paper: PaperKind; recipients: PreviewRecipient[] }[]
}

/** The addresses of the company that a cart has been given. */
export type StoreCartAddressesResponse = {
  company_addresses: { ship_to_id: string | null; bill_to_id: string | null }
}

export type DeletedResponse<Thing extends string> = {
  id: string
  object: Thing
  deleted: true
}
