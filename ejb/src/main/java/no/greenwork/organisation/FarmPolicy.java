package no.greenwork.organisation;

import java.math.BigDecimal;
import java.util.List;
import no.greenwork.shared.Problem;

/** What must hold of a farm's own facts, whoever enters them and however. */
public final class FarmPolicy {
  private static final String FARM_NUMBER = "\\d{1,5}/\\d{1,4}(/\\d{1,4}){0,2}";
  private static final int MOST_PLACES = 100;

  private final KnownCodes known;

  public FarmPolicy(KnownCodes known) {
    this.known = known;
  }

  public List<Problem> check(FarmCommand c) {
    FieldChecks checks =
        new FieldChecks()
            .required("orgNumber", c.orgNumber())
            .organisationNumber("orgNumber", c.orgNumber())
            .required("name", c.name())
            .length("name", c.name(), 120)
            .wrong(
                c.producerNumber() != null && !c.producerNumber().matches("\\d{10}"),
                "producerNumber",
                "PRODUCER_NUMBER",
                c.producerNumber())
            .wrong(
                c.farmNumber() != null && !c.farmNumber().matches(FARM_NUMBER),
                "farmNumber",
                "FARM_NUMBER",
                c.farmNumber())
            .required("municipality", c.municipality())
            .wrong(
                c.municipality() != null && !known.municipalities().contains(c.municipality()),
                "municipality",
                "CODE",
                c.municipality());
    position(checks, c);
    return own(checks, c).problems();
  }

  /** What a farm may say of itself. */
  static FieldChecks own(FieldChecks checks, FarmCommand c) {
    return checks
        .wrong(c.busFirstArrival() != null && c.busStop() == null, "busStop", "REQUIRED")
        .length("busStop", c.busStop(), 120)
        .places("placesPerHalfDay", c.placesPerHalfDay(), MOST_PLACES)
        .email("email", c.email())
        .phone("phone", c.phone())
        .length("languages", c.languages(), 120)
        .length("description", c.description(), 1000);
  }

  /** Norway with Svalbard and Jan Mayen. */
  private static void position(FieldChecks checks, FarmCommand c) {
    checks.wrong(c.latitude() == null && c.longitude() != null, "latitude", "REQUIRED");
    checks.wrong(c.longitude() == null && c.latitude() != null, "longitude", "REQUIRED");
    checks.wrong(outside(c.latitude(), 57, 81), "latitude", "OUT_OF_RANGE", 57, 81);
    checks.wrong(outside(c.longitude(), -10, 34), "longitude", "OUT_OF_RANGE", -10, 34);
  }

  private static boolean outside(BigDecimal value, int least, int most) {
    return value != null
        && (value.compareTo(BigDecimal.valueOf(least)) < 0
            || value.compareTo(BigDecimal.valueOf(most)) > 0);
  }
}
