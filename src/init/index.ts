/** The room `init`: from a clerk's answers to the texts of a new plan and of its office's own file. */
export { cleaned, FIELDS, needOf, postsOf, proposalFor, type Answers, type Field, type Given, type Need } from './answers.js';
export { KIND_NAMES, KINDS, type KindName } from './kinds.js';
export { objectionTo, type Objection } from './offers.js';
export { officeOf } from './office.js';
export { givenBy, officeFields, officeFile, readOffice, type OfficeFields } from './office-file.js';
export { planFile, type Setting } from './plan-file.js';
export { plans } from 'kehoach:plans';
