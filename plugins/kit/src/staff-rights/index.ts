export {
  hasStaffRight,
  requireStaffRights,
  type RightsOfRoutes,
  type StaffRight,
} from "./staff-rights"
