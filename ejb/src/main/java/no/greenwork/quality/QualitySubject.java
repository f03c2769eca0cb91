package no.greenwork.quality;

import java.time.LocalDate;
import no.greenwork.organisation.Listed;

/**
 * A farm or a provider in the quality list.
 *
 * @param kind FARM or PROVIDER
 * @param standing VALID or a {@link QualityStatus.Reason}: what the list is filtered by
 * @param mine whether the user may enter its approvals
 */
public record QualitySubject(
    long id,
    String sortKey,
    String kind,
    String orgNumber,
    String name,
    String municipality,
    String standing,
    LocalDate endedOn,
    boolean mine)
    implements Listed {
  public boolean farm() {
    return kind.equals("FARM");
  }
}
