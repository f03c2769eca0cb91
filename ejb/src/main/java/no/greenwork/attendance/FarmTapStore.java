package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps what was told of each tap that a phone has sent. */
@ApplicationScoped
class FarmTapStore {
  private static final String KNOWN =
      "SELECT t.client_key, t.farm_id, t.placement, t.day, t.mark, t.outcome, t.code, t.version, t.provider, t.provider_quarters"
          + " FROM farm_tap t WHERE t.client_key IN (<keys>)";

  /** Of two that send the same key at once the later finds it kept. */
  private static final String INSERT =
      "INSERT IGNORE INTO farm_tap (client_key, farm_id, placement, day, mark, quarters, seen, author, device, tapped_at,"
          + " skew_seconds, sent_by, received_at, outcome, code, version, provider, provider_quarters) VALUES (:key, :farm, :placement, :day,"
          + " :mark, :quarters, :seen, :author, :device, :tapped, :skew, :sender, :now, :outcome, :code, :version, :provider, :providerQuarters)";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** A tap that was answered before. */
  public record Known(
      byte[] clientKey,
      long farmId,
      String placement,
      LocalDate day,
      FarmMark mark,
      TapReceipt.Kind outcome,
      String code,
      Integer version,
      FarmMark provider,
      Integer providerQuarters) {
    UUID key() {
      ByteBuffer buffer = ByteBuffer.wrap(clientKey);
      return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** The same answer for the same tap; another tap cannot have its key. */
    TapReceipt again(FarmTap tap, long farm) {
      boolean same =
          farmId == farm
              && placement.equals(tap.placement())
              && day.equals(tap.day())
              && mark == tap.mark();
      return same
          ? new TapReceipt(tap.key(), outcome, code, version, provider, providerQuarters)
          : TapReceipt.refused(tap.key(), "KEY_USED");
    }
  }

  Map<UUID, Known> known(Collection<UUID> keys) {
    return keys.isEmpty()
        ? Map.of()
        : database
            .read(
                h ->
                    h.createQuery(KNOWN)
                        .bindList("keys", keys.stream().map(FarmReads::bytes).toList())
                        .mapTo(Known.class)
                        .list())
            .stream()
            .collect(Collectors.toMap(Known::key, Function.identity()));
  }

  /**
   * @param receipts by the key of their taps
   * @param skew seconds by which the phone's clock was ahead, or null
   */
  void keep(Collection<FarmTap> taps, Map<UUID, TapReceipt> receipts, Integer skew) {
    if (taps.isEmpty()) {
      return;
    }
    database.write(
        h -> {
          PreparedBatch batch = h.prepareBatch(INSERT);
          for (FarmTap tap : taps) {
            add(batch, tap, receipts.get(tap.key()), skew);
          }
          batch.execute();
        });
  }

  private void add(PreparedBatch batch, FarmTap tap, TapReceipt receipt, Integer skew) {
    batch
        .bind("key", FarmReads.bytes(tap.key()))
        .bind("farm", current.get().grant().scopeId())
        .bind("placement", tap.placement())
        .bind("day", tap.day())
        .bind("mark", tap.mark().name())
        .bind("quarters", tap.quarters())
        .bind("seen", tap.seen())
        .bind("author", tap.author())
        .bind("device", tap.device())
        .bind("tapped", utc(tap.tappedAt()))
        .bind("skew", skew)
        .bind("sender", current.get().userId())
        .bind("now", utc(clock.now()))
        .bind("outcome", receipt.kind().name())
        .bind("code", receipt.code())
        .bind("version", receipt.version())
        .bind("provider", receipt.provider() == null ? null : receipt.provider().name())
        .bind("providerQuarters", receipt.providerQuarters())
        .add();
  }

  private static LocalDateTime utc(Instant at) {
    return at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
