import type { CompanyContactPointDTO } from "../../types/address"
import type {
  AdminAddress,
  StoreAddress,
  StoreContactPoint,
} from "../../types/http/address-book"

/** An address as members see it. */
export const storeAddress = ({
  metadata: _metadata,
  ...address
}: AdminAddress): StoreAddress => address

/** A contact point as members see it. */
export const storeContactPoint = ({
  metadata: _metadata,
  ...point
}: CompanyContactPointDTO): StoreContactPoint => point
