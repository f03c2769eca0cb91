package no.greenwork.proposal;

/** What has become of a proposal. */
public enum ProposalState {
  PENDING,
  APPROVED,
  REJECTED,
  WITHDRAWN,
  /** A new one of the same kind took its place. */
  REPLACED
}
