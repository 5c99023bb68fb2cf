import { keepHeldOrdersFromWarehouse } from "../../door/seams/keep-from-warehouse"

keepHeldOrdersFromWarehouse()
