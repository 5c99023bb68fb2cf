import { store } from "../app/store-client"
import type { OpeningHours } from "./opening-hours-text"

/** What an address is for. */
export type AddressUse = "ship_to" | "bill_to"

export const ADDRESS_USES: AddressUse[] = ["ship_to", "bill_to"]

/** An address of the company's book. */
export type BookAddress = {
  id: string
  company: { id: string; name: string }
  /** Belongs to a company above, and is changed there. */
  is_inherited: boolean
  label: string
  is_ship_to: boolean
  is_bill_to: boolean
  is_default_ship_to: boolean
  is_default_bill_to: boolean
  company_name: string | null
  attention: string | null
  address_1: string
  address_2: string | null
  postal_code: string | null
  city: string
  country_code: string
  phone: string | null
  external_id: string | null
  gln: string | null
  opening_hours: OpeningHours | null
  driver_note: string | null
}

/** What is written of an address; what is left out stays. */
export type AddressInput = Partial<
  Omit<BookAddress, "id" | "company" | "is_inherited" | "external_id">
>

type DefaultAddress = { id: string; company_id: string } | null

/** A page of the book, with the defaults that count. */
export type AddressBook = {
  addresses: BookAddress[]
  count: number
  defaults: Record<AddressUse, DefaultAddress>
}

const pathOf = (company_id: string, id?: string): string =>
  [`/store/companies/${company_id}/addresses`, id].filter(Boolean).join("/")

/** The addresses that the company may use. */
export const fetchAddresses = (
  company_id: string,
  query: { limit: number; offset: number }
): Promise<AddressBook> => store().client.fetch(pathOf(company_id), { query })

/** Adds an address, or changes the one with this id. */
export const saveAddress = (
  company_id: string,
  { id, ...body }: AddressInput & { id?: string }
): Promise<unknown> =>
  store().client.fetch(pathOf(company_id, id), { method: "POST", body })

/** Takes an address out of the book. */
export const deleteAddress = (
  company_id: string,
  id: string
): Promise<unknown> =>
  store().client.fetch(pathOf(company_id, id), { method: "DELETE" })

/** Which addresses of the book a cart has been given. */
export type CartAddresses = Record<`${AddressUse}_id`, string | null>

type CartAnswer = { company_addresses: CartAddresses }

const cartPath = (cart_id: string): string =>
  `/store/carts/${cart_id}/company-addresses`

/** The addresses of the book that the cart has been given. */
export const fetchCartAddresses = async (
  cart_id: string
): Promise<CartAddresses> =>
  (await store().client.fetch<CartAnswer>(cartPath(cart_id))).company_addresses

/** Gives the cart addresses out of the book. */
export const setCartAddresses = async (
  cart_id: string,
  body: { ship_to_id?: string; bill_to_id?: string }
): Promise<CartAddresses> =>
  (
    await store().client.fetch<CartAnswer>(cartPath(cart_id), {
      method: "POST",
      body,
    })
  ).company_addresses
