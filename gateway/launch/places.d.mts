/** The folder of the workspace. */
export const root: string;
/** The Node that runs everything. */
export const node24: string;
