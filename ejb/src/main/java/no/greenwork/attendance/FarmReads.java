package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.greenwork.access.CurrentActor;
import no.greenwork.participant.Disclosure;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;
import org.jdbi.v3.core.mapper.Nested;

/**
 * All that is read for a farm: its people's ids, its own marks, and the provider's words without
 * reasons. No statement here names the provider's days or the reasons of notices.
 */
@ApplicationScoped
class FarmReads {
  private static final String PEOPLE =
      "SELECT p.id, p.public_id, p.participant_id, p.accepted_on FROM placement p WHERE %s AND (%s) ORDER BY p.id";

  private static final String CALLED =
      "SELECT p.id, "
          + Disclosure.CALLED_AT_FARM
          + " AS called, x.alias IS NOT NULL AS alias FROM placement p JOIN participant x ON x.id = p.participant_id"
          + " WHERE p.id IN (<ids>) AND (%s)";

  private static final String WORDS =
      "SELECT w.placement_id, w.day, w.version, w.mark, w.quarters, w.farms FROM provider_mark w"
          + " WHERE w.placement_id IN (<ids>) AND w.day BETWEEN :first AND :last";

  private static final String LOCKED =
      "SELECT s.placement_id, s.month FROM attendance_sheet s WHERE s.placement_id IN (<ids>)"
          + " AND s.month BETWEEN :first AND :last AND s.state NOT IN ('OPEN', 'RETURNED')";

  private static final String TAKEN =
      "SELECT f.client_key, f.placement_id, f.day, f.version, f.mark, f.quarters, u.display_name AS written_by,"
          + " f.written_at FROM farm_day f LEFT JOIN app_user u ON u.id = f.written_by WHERE f.client_key IN (<keys>)";

  private static final String AUTHORS =
      "SELECT u.user_name, u.id, u.display_name FROM app_user u WHERE u.user_name IN (<names>) AND EXISTS (SELECT 1 FROM user_grant g"
          + " WHERE g.user_id = u.id AND g.role = 'FARMER' AND g.farm_id = :farm)";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** A placement with a stay at the acting farm. */
  public record Person(long id, String publicId, long participantId, LocalDate acceptedOn) {
    /**
     * Whether the farm is waited for: days before the acceptance are the supervisor's to fill in.
     */
    boolean answers(LocalDate day) {
      return acceptedOn == null || !day.isBefore(acceptedOn);
    }
  }

  /** A provider's word and whose it is. */
  public record WordRow(long placementId, @Nested ProviderWord word) {}

  /** A tap that was taken in before. */
  public record Taken(byte[] clientKey, long placementId, @Nested FarmEntry mark) {}

  /** Somebody of the farm. */
  public record Author(String userName, long id, String displayName) {}

  List<Person> people() {
    SqlPart scope = scope();
    return database.read(
        h ->
            h.createQuery(PEOPLE.formatted("1 = 1", scope.sql()))
                .bindMap(scope.binds())
                .mapTo(Person.class)
                .list());
  }

  /** By public id; those that are not the farm's are absent. */
  Map<String, Person> people(Collection<String> publicIds) {
    if (publicIds.isEmpty()) {
      return Map.of();
    }
    SqlPart scope = scope();
    return database
        .read(
            h ->
                h.createQuery(PEOPLE.formatted("p.public_id IN (<ids>)", scope.sql()))
                    .bindMap(scope.binds())
                    .bindList("ids", List.copyOf(publicIds))
                    .mapTo(Person.class)
                    .list())
        .stream()
        .collect(Collectors.toMap(Person::publicId, person -> person));
  }

  /**
   * What the farm calls somebody.
   *
   * @param called null for somebody hidden who has no alias
   */
  public record Called(long id, String called, boolean alias) {}

  /** By placement. */
  Map<Long, Called> called(Collection<Long> placements) {
    if (placements.isEmpty()) {
      return Map.of();
    }
    SqlPart scope = scope();
    return database
        .read(
            h ->
                h.createQuery(CALLED.formatted(scope.sql()))
                    .bindMap(scope.binds())
                    .bindList("ids", List.copyOf(placements))
                    .mapTo(Called.class)
                    .list())
        .stream()
        .collect(Collectors.toMap(Called::id, called -> called));
  }

  /** What the acting farm is called. */
  String farmName() {
    return database.read(
        h ->
            h.createQuery("SELECT f.name FROM farm f WHERE f.id = :farm")
                .bind("farm", current.get().grant().scopeId())
                .mapTo(String.class)
                .one());
  }

  private SqlPart scope() {
    return PlacementScope.of(current.get(), clock.today());
  }

  Map<Long, Map<LocalDate, ProviderWord>> words(
      Collection<Long> placements, LocalDate first, LocalDate last) {
    Map<Long, Map<LocalDate, ProviderWord>> found = new HashMap<>();
    placements.forEach(id -> found.put(id, new TreeMap<>()));
    if (!placements.isEmpty()) {
      database
          .read(
              h ->
                  h.createQuery(WORDS)
                      .bindList("ids", List.copyOf(placements))
                      .bind("first", first)
                      .bind("last", last)
                      .mapTo(WordRow.class)
                      .list())
          .forEach(row -> found.get(row.placementId()).put(row.word().day(), row.word()));
    }
    return found;
  }

  /** Sheets that let no day in any more. */
  List<SheetKey> locked(Collection<Long> placements, LocalDate first, LocalDate last) {
    return placements.isEmpty()
        ? List.of()
        : database.read(
            h ->
                h.createQuery(LOCKED)
                    .bindList("ids", List.copyOf(placements))
                    .bind("first", first.withDayOfMonth(1))
                    .bind("last", last)
                    .mapTo(SheetKey.class)
                    .list());
  }

  Map<UUID, Taken> taken(Collection<UUID> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    return database
        .read(
            h ->
                h.createQuery(TAKEN)
                    .bindList("keys", keys.stream().map(FarmReads::bytes).toList())
                    .mapTo(Taken.class)
                    .list())
        .stream()
        .collect(Collectors.toMap(t -> uuid(t.clientKey()), t -> t));
  }

  /** Those of these who are of the acting farm. */
  Map<String, Author> authors(Collection<String> names) {
    return names.isEmpty()
        ? Map.of()
        : database
            .read(
                h ->
                    h.createQuery(AUTHORS)
                        .bindList("names", List.copyOf(names))
                        .bind("farm", current.get().grant().scopeId())
                        .mapTo(Author.class)
                        .list())
            .stream()
            .collect(Collectors.toMap(Author::userName, author -> author));
  }

  static byte[] bytes(UUID key) {
    return key == null
        ? null
        : ByteBuffer.allocate(16)
            .putLong(key.getMostSignificantBits())
            .putLong(key.getLeastSignificantBits())
            .array();
  }

  private static UUID uuid(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
