/**
 * Where a house says how it works: schema.org's properties for the Trust Project's indicators
 * (https://thetrustproject.org/trust-indicators/), as the sidecar gives them.
 */
export const policies = [
  "publishingPrinciples",
  "correctionsPolicy",
  "ethicsPolicy",
  "diversityPolicy",
  "diversityStaffingReport",
  "ownershipFundingInfo",
  "actionableFeedbackPolicy",
  "unnamedSourcesPolicy",
  "verificationFactCheckingPolicy",
  "missionCoveragePrioritiesPolicy",
  "noBylinesPolicy",
  "masthead",
] as const;
