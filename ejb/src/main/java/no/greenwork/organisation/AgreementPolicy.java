package no.greenwork.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.greenwork.shared.DateRange;
import no.greenwork.shared.Problem;

/** What must hold of an agreement between NAV and a provider, whoever enters it and however. */
public final class AgreementPolicy {
  private static final int MOST_PLACES = 2000;

  private final KnownCodes known;

  public AgreementPolicy(KnownCodes known) {
    this.known = known;
  }

  /** What the fields alone can tell; the facts are asked only when this finds nothing. */
  public List<Problem> check(AgreementCommand c) {
    return new FieldChecks()
        .required("reference", c.reference())
        .length("reference", c.reference(), 40)
        .required("provider", c.provider())
        .organisationNumber("provider", c.provider())
        .required("region", c.region())
        .wrong(
            c.region() != null && !known.regions().contains(c.region()),
            "region",
            "CODE",
            c.region())
        .required("measure", c.measure())
        .wrong(
            c.measure() != null && !known.measures().containsKey(c.measure()),
            "measure",
            "CODE",
            c.measure())
        .required("from", c.from())
        .period("lastDay", c.from(), c.lastDay())
        .required("places", c.places())
        .places("places", c.places(), MOST_PLACES)
        .length("overBookedReason", c.overBookedReason(), 200)
        .problems();
  }

  public List<Problem> check(AgreementCommand c, AgreementFacts facts) {
    FieldChecks checks =
        new FieldChecks()
            .wrong(!facts.providerExists(), "provider", "NOT_FOUND")
            .endedBy("lastDay", c.lastDay(), facts.providerEnds())
            .wrong(facts.taken(), "reference", "DUPLICATE")
            .wrong(
                !known.measures().get(c.measure()).overlaps(c.period()),
                "from",
                "MEASURE_NOT_VALID");
    if (facts.stored() != null) {
      unchanged(checks, c, facts.stored());
    }
    earmarked(checks, c, facts.earmarked());
    occupied(checks, c, facts);
    return checks.problems();
  }

  /** Places pass between agreements by these, so they stand for good. */
  private static void unchanged(FieldChecks checks, AgreementCommand c, AgreementCommand stored) {
    checks.wrong(!c.provider().equals(stored.provider()), "provider", "LOCKED");
    checks.wrong(!c.region().equals(stored.region()), "region", "LOCKED");
    checks.wrong(!c.measure().equals(stored.measure()), "measure", "LOCKED");
  }

  private static void earmarked(FieldChecks checks, AgreementCommand c, List<PlaceSpan> earmarked) {
    checks.wrong(
        earmarked.stream().anyMatch(span -> !c.period().covers(span.days())),
        "lastDay",
        "FARM_AGREEMENT_OUTSIDE");
    PlaceSpan.firstAbove(c.places(), c.period(), earmarked)
        .ifPresent(peak -> checks.wrong(true, "places", "EARMARKED", peak.number(), peak.day()));
  }

  private static void occupied(FieldChecks checks, AgreementCommand c, AgreementFacts facts) {
    boolean fewer = facts.stored() != null && c.places() < facts.stored().places();
    boolean unexplained = c.overBookedReason() == null || c.overBookedReason().isBlank();
    if (fewer && unexplained) {
      overBooked(c, facts)
          .ifPresent(
              peak -> checks.wrong(true, "overBookedReason", "OVER_BOOKED_REASON", peak.day()));
    }
  }

  /** The first day from today on with more taken than agreed; the number is in halves. */
  public static Optional<PlaceSpan.Peak> overBooked(AgreementCommand c, AgreementFacts facts) {
    LocalDate first = c.from().isAfter(facts.today()) ? c.from() : facts.today();
    DateRange ahead = DateRange.ofInclusive(first, c.lastDay());
    return ahead.valid()
        ? PlaceSpan.firstAbove(2 * c.places(), ahead, facts.occupied())
        : Optional.empty();
  }
}
