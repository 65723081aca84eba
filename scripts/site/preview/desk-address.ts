/** Where the development server answers the desk, without the base path. */
export const deskPath = "__desk/";

/** The header in which the desk shows that it was opened in this preview. */
export const tokenHeader = "x-desk-token";
