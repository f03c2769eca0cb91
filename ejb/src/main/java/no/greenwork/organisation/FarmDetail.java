package no.greenwork.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A farm with all that is registered of it.
 *
 * @param mine whether the user may change it
 * @param approximate whether the position is the middle of the municipality
 */
public record FarmDetail(
    long id,
    int version,
    FarmCommand farm,
    String municipalityName,
    LocalDate endedOn,
    boolean approximate,
    boolean mine,
    List<ContactRow> contacts,
    List<FarmAgreementRow> agreements,
    List<StopRow> outOfUse,
    List<ProducerNumber> producerNumbers) {
  /** One that the farm has or has had. */
  public record ProducerNumber(String number, LocalDate validFrom, LocalDate validTo) {}
}
