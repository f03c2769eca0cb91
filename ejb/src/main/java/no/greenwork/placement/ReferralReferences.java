package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.greenwork.access.CurrentActor;
import no.greenwork.participant.ParticipantScope;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;
import no.greenwork.shared.SqlPart;

/** What a referral names, found in the registers, and whether it may be sent. */
@ApplicationScoped
class ReferralReferences {
  @Inject private PlacementReferences references;
  @Inject private MeasureRuleQueries measures;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /**
   * @throws NotFound if the caseworker's unit has no such participant today
   */
  long participant(String publicId) {
    SqlPart scope = ParticipantScope.of(current.get(), clock.today());
    return database
        .read(
            h ->
                h.createQuery(
                        "SELECT pt.id FROM participant pt WHERE pt.public_id = :id AND "
                            + scope.sql())
                    .bind("id", publicId)
                    .bindMap(scope.binds())
                    .mapTo(Long.class)
                    .findOne())
        .orElseThrow(NotFound::new);
  }

  Wish wish(Referral referral) {
    List<Problem> wrong = new ArrayList<>();
    if (referral.participant() == null || referral.participant().isBlank()) {
      wrong.add(new Problem("participant", "REQUIRED"));
    }
    Optional<Long> provider = found(wrong, "provider", referral.provider(), references::provider);
    Optional<Long> farm =
        referral.farm() == null
            ? Optional.empty()
            : found(wrong, "farm", referral.farm(), references::farm);
    if (referral.measure() == null || measures.of(referral.measure()).isEmpty()) {
      wrong.add(new Problem("measure", referral.measure() == null ? "REQUIRED" : "CODE"));
    }
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
    return new Wish(
        referral.measure(),
        provider.orElseThrow(),
        farm.orElse(null),
        referral.wishedStart(),
        referral.farmConfirmed());
  }

  private static Optional<Long> found(
      List<Problem> wrong, String field, String key, Function<String, Optional<Long>> register) {
    Optional<Long> id =
        key == null || key.isBlank() ? Optional.empty() : register.apply(key.strip());
    if (id.isEmpty()) {
      wrong.add(new Problem(field, key == null || key.isBlank() ? "REQUIRED" : "NOT_FOUND"));
    }
    return id;
  }

  /**
   * A measure that is over takes nobody; a protected person comes to a farm only after a decision
   * on it.
   */
  void check(Placement placement) {
    List<Problem> problems = new ArrayList<>();
    LocalDate start = DateCheck.firstDayAhead(placement.wishedStart(), clock.today());
    if (!measures.of(placement.measure()).orElseThrow().validOn(start)) {
      problems.add(new Problem("measure", "MEASURE_NOT_VALID", start));
    }
    boolean toFarm = placement.wishedFarmId() != null;
    if (toFarm
        && !placement.farmConfirmed()
        && references.person(placement.participantId()).hasProtection()) {
      problems.add(new Problem("farm", "PROTECTED"));
    }
    if (!problems.isEmpty()) {
      throw new Conflict(problems);
    }
  }
}
