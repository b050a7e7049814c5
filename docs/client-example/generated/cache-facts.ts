// Made by generate.ts from the schema and operations/*.graphql. Do not edit.

export const connectionFields = {
  "AdministrativeUnit": [
    "organisations",
    "modelSites",
    "models",
    "events",
    "documents",
    "tasks",
    "safetyRegistrations",
    "designations",
    "targets",
    "reports",
    "reportedFigures",
    "memberships",
    "posts",
    "awards",
    "gifts"
  ],
  "AwardCountExplanation": [
    "records"
  ],
  "CountExplanation": [
    "records"
  ],
  "EventSeries": [
    "events"
  ],
  "Model": [
    "sites",
    "awards"
  ],
  "Movement": [
    "models",
    "documents"
  ],
  "Organisation": [
    "modelSites",
    "events",
    "documents",
    "safetyRegistrations",
    "designations",
    "targets",
    "tasks",
    "reportedFigures",
    "memberships",
    "membershipsHeld",
    "posts",
    "awards",
    "gifts"
  ],
  "Person": [
    "memberships",
    "awards"
  ],
  "Post": [
    "memberships"
  ],
  "Query": [
    "administrativeUnits",
    "administrativeChanges",
    "organisations",
    "designations",
    "targets",
    "documents",
    "tasks",
    "events",
    "models",
    "modelSites",
    "reports",
    "reportedFigures",
    "safetyRegistrations",
    "awards",
    "gifts",
    "persons",
    "posts",
    "memberships"
  ],
  "Report": [
    "figures"
  ]
} as const;

export const possibleTypes = {
  "CountedAward": [
    "Award",
    "Gift"
  ],
  "CountedRecord": [
    "ModelSite",
    "SafetyRegistration",
    "Designation",
    "Event",
    "Task"
  ],
  "Member": [
    "Person",
    "Organisation"
  ],
  "Subject": [
    "AdministrativeUnit",
    "Organisation"
  ]
};
