package no.greenwork.capacity;

import static no.greenwork.access.Action.SEE_REGISTERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.greenwork.access.Requires;
import no.greenwork.shared.Database;
import no.greenwork.shared.DateRange;
import org.jdbi.v3.core.Handle;

/** What an agreement has left at each of its places for the whole first month from a day on. */
@ApplicationScoped
@Requires(SEE_REGISTERS)
public class PlacesLeft {
  /** The key of the provider's own premises, which have no organisation number of a farm. */
  public static final String OWN_PREMISES = "";

  private static final String AGREEMENT = "SELECT id FROM agreement WHERE reference = :reference";
  private static final String FARMS = "SELECT id, org_number FROM farm WHERE id IN (<ids>)";

  @Inject private Database database;

  /** A farm by its outer number. */
  public record FarmNumber(long id, String orgNumber) {}

  /**
   * @param reference of the agreement
   * @return places in halves, never below 0, by the farm's organisation number; only places that
   *     the agreement has on the day, none if it does not hold on it
   */
  public Map<String, Integer> of(String reference, LocalDate from) {
    return database.read(h -> of(h, reference, from));
  }

  static Map<String, Integer> of(Handle handle, String reference, LocalDate from) {
    Optional<Long> id =
        handle.createQuery(AGREEMENT).bind("reference", reference).mapTo(Long.class).findOne();
    return id.map(one -> left(handle, one, from)).orElse(Map.of());
  }

  private static Map<String, Integer> left(Handle handle, long id, LocalDate from) {
    AgreementGroup group = new LedgerFacts(handle).groups(List.of(id)).get(id);
    AgreementGroup.Agreement agreement = group.agreement(id);
    if (!new DateRange(agreement.from(), agreement.to()).contains(from)) {
      return Map.of();
    }
    List<Long> all = group.agreements().stream().map(AgreementGroup.Agreement::id).toList();
    GroupRoom room = new GroupRoom(group, new RoomReads(handle, from).uses(all));
    LocalDate to = from.plusMonths(1);
    Map<String, Integer> left = new HashMap<>();
    left.put(OWN_PREMISES, Math.max(0, room.least(id, null, from, to)));
    List<AgreementGroup.FarmAgreement> farms =
        group.farmAgreements().stream()
            .filter(f -> f.agreement().id() == id)
            .filter(f -> new DateRange(f.from(), f.to()).contains(from))
            .toList();
    Map<Long, String> numbers = numbers(handle, farms);
    farms.forEach(
        f -> left.put(numbers.get(f.farmId()), Math.max(0, room.least(id, f.id(), from, to))));
    return left;
  }

  private static Map<Long, String> numbers(
      Handle handle, List<AgreementGroup.FarmAgreement> farms) {
    if (farms.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery(FARMS)
        .bindList("ids", farms.stream().map(AgreementGroup.FarmAgreement::farmId).toList())
        .mapTo(FarmNumber.class)
        .collect(Collectors.toMap(FarmNumber::id, FarmNumber::orgNumber));
  }
}
