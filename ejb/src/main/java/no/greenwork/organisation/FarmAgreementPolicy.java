package no.greenwork.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.DateRange;
import no.greenwork.shared.Problem;

/** What must hold of an agreement between a provider and a farm, whoever enters it and however. */
public final class FarmAgreementPolicy {
  private static final int MOST_PLACES = 100;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_KRONER = BigDecimal.valueOf(1_000_000);

  private FarmAgreementPolicy() {}

  /** What the fields alone can tell; the facts are asked only when this finds nothing. */
  public static List<Problem> check(FarmAgreementCommand c) {
    FieldChecks checks =
        new FieldChecks()
            .required("agreement", c.agreement())
            .required("farm", c.farm())
            .organisationNumber("farm", c.farm())
            .required("from", c.from())
            .period("lastDay", c.from(), c.lastDay())
            .required("places", c.places())
            .places("places", c.places(), MOST_PLACES)
            .required("keyKind", c.keyKind())
            .required("keyValue", c.keyValue())
            .length("overBookedReason", c.overBookedReason(), 200);
    if (c.keyKind() != null && c.keyValue() != null) {
      BigDecimal most = c.keyKind() == KeyKind.PERCENT ? WHOLE : MOST_KRONER;
      boolean outside = c.keyValue().signum() < 0 || c.keyValue().compareTo(most) > 0;
      checks.wrong(outside, "keyValue", "OUT_OF_RANGE", 0, most);
      checks.wrong(
          !outside && c.keyValue().stripTrailingZeros().scale() > 2, "keyValue", "DECIMALS", 2);
    }
    if (c.from() != null && c.keyFrom() != null) {
      checks.wrong(!c.period().contains(c.keyFrom()), "keyFrom", "PERIOD", c.keyFrom());
    }
    return checks.problems();
  }

  public static List<Problem> check(FarmAgreementCommand c, FarmAgreementFacts facts) {
    if (facts.agreement() == null) {
      return List.of(new Problem("agreement", "NOT_FOUND"));
    }
    FieldChecks checks =
        new FieldChecks()
            .wrong(!facts.farmExists(), "farm", "NOT_FOUND")
            .endedBy("lastDay", c.lastDay(), facts.farmEnds())
            .wrong(facts.taken(), "from", "DUPLICATE");
    checks.wrong(
        facts.stored() == null && !c.keyDay().equals(c.from()), "keyFrom", "FIRST_KEY", c.from());
    if (facts.stored() != null) {
      checks.wrong(!c.agreement().equals(facts.stored().agreement()), "agreement", "LOCKED");
      checks.wrong(!c.farm().equals(facts.stored().farm()), "farm", "LOCKED");
    }
    period(checks, c, facts.agreement());
    places(checks, c, facts);
    occupied(checks, c, facts);
    return checks.problems();
  }

  private static void period(
      FieldChecks checks, FarmAgreementCommand c, AgreementCommand agreement) {
    boolean early = c.from().isBefore(agreement.from());
    checks.wrong(early, "from", "OUTSIDE_AGREEMENT", agreement.from());
    checks.wrong(
        !early && !agreement.period().covers(c.period()),
        "lastDay",
        "AFTER_AGREEMENT",
        String.valueOf(agreement.lastDay()));
  }

  private static void places(FieldChecks checks, FarmAgreementCommand c, FarmAgreementFacts facts) {
    List<PlaceSpan> all = new ArrayList<>(facts.others());
    all.add(new PlaceSpan(c.period(), c.places()));
    PlaceSpan.firstAbove(facts.agreement().places(), c.period(), all)
        .ifPresent(
            peak ->
                checks.wrong(
                    true,
                    "places",
                    "EARMARKED_MORE",
                    peak.number(),
                    facts.agreement().places(),
                    peak.day()));
  }

  private static void occupied(
      FieldChecks checks, FarmAgreementCommand c, FarmAgreementFacts facts) {
    boolean fewer = facts.stored() != null && c.places() < facts.stored().places();
    if (!fewer || c.overBookedReason() != null && !c.overBookedReason().isBlank()) {
      return;
    }
    LocalDate first = c.from().isAfter(facts.today()) ? c.from() : facts.today();
    DateRange ahead = DateRange.ofInclusive(first, c.lastDay());
    if (ahead.valid()) {
      PlaceSpan.firstAbove(2 * c.places(), ahead, facts.occupied())
          .ifPresent(
              peak -> checks.wrong(true, "overBookedReason", "OVER_BOOKED_REASON", peak.day()));
    }
  }
}
