/** The words of enums of schema/shared.graphql that stand in columns and facts of several subgraphs, in its order. */

export const measureUnits = ["COUNT", "PERCENT", "KILOMETRE", "KILOGRAM"] as const;

export const sectors = ["RESIDENTIAL", "ENTERPRISE", "EDUCATION", "AGENCY"] as const;
