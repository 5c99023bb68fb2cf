import { limitCatalogue } from "@medusa-b2b/kit/catalogue"
import { filterFor } from "../../range/filter-for"

limitCatalogue({ by: "contracts", filterFor })
