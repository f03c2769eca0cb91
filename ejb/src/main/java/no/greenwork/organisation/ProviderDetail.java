package no.greenwork.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A provider with all that is registered of it.
 *
 * @param mine whether the user may change it
 * @param subUnits those that name it as their main unit
 */
public record ProviderDetail(
    long id,
    int version,
    ProviderCommand provider,
    String municipalityName,
    String regionName,
    LocalDate endedOn,
    boolean mine,
    List<ContactRow> contacts,
    List<Unit> subUnits,
    List<AgreementRow> agreements) {
  /** Another unit of the same enterprise. */
  public record Unit(String orgNumber, String name) {}
}
