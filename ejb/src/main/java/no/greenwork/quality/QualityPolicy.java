package no.greenwork.quality;

import java.util.List;
import no.greenwork.organisation.FieldChecks;
import no.greenwork.organisation.KnownCodes;
import no.greenwork.shared.Problem;

/** What must hold of an approval, whoever enters it and however. */
public final class QualityPolicy {
  private final KnownCodes known;

  public QualityPolicy(KnownCodes known) {
    this.known = known;
  }

  /** What the fields alone can tell; the facts are asked only when this finds nothing. */
  public List<Problem> check(QualityCommand c) {
    return new FieldChecks()
        .required("subject", c.subject())
        .organisationNumber("subject", c.subject())
        .required("scheme", c.scheme())
        .wrong(
            c.scheme() != null && !known.schemes().containsKey(c.scheme()),
            "scheme",
            "CODE",
            c.scheme())
        .required("from", c.from())
        .period("lastDay", c.from(), c.lastDay())
        .length("reference", c.reference(), 80)
        .problems();
  }

  /**
   * @param kinds what is registered under the organisation number: FARM, PROVIDER, both or nothing
   */
  public List<Problem> check(QualityCommand c, List<String> kinds) {
    FieldChecks checks = new FieldChecks();
    if (kinds.isEmpty()) {
      return checks.wrong(true, "subject", "NOT_FOUND").problems();
    }
    return checks
        .wrong(!kinds.contains(known.schemes().get(c.scheme())), "scheme", "SCHEME_OF_OTHER_KIND")
        .problems();
  }
}
