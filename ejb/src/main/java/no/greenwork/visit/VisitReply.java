package no.greenwork.visit;

/** What participant or farm say after a visit. */
public enum VisitReply {
  YES,
  NOT_NOW,
  OTHER_FARM
}
