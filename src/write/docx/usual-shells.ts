/** Shells of the looks that plans have unless they ask for another, made when the package was built. */
export { shells as usualShells } from 'kehoach:shells';
