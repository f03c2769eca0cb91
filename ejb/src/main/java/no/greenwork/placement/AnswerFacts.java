package no.greenwork.placement;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.quality.QualityStatus;
import no.greenwork.shared.DateRange;

/**
 * What the registers have that an acceptance is judged by, read with the guard held.
 *
 * @param otherReferrals the person's other referrals that stand open, by rising id
 */
record AnswerFacts(
    GateFacts gates,
    PlacementReferences.Person person,
    List<DateRange> providerApprovals,
    List<DateRange> farmApprovals,
    List<Long> otherReferrals) {
  boolean providerValid(LocalDate day) {
    return QualityStatus.on(day, providerApprovals).valid();
  }

  boolean farmValid(LocalDate day) {
    return QualityStatus.on(day, farmApprovals).valid();
  }
}
