export { siteAddress, sitePath } from '../../model/site-address.ts'
