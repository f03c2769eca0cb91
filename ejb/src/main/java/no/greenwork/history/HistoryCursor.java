package no.greenwork.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import no.greenwork.shared.IdText;
import no.greenwork.shared.Invalid;

/** A place in a history: what comes behind it is older, or of the same moment with a lower id. */
public record HistoryCursor(Instant at, long id) {
  static final Comparator<HistoryEntry> LATEST_FIRST =
      Comparator.comparing(HistoryEntry::at).thenComparing(HistoryEntry::id).reversed();

  static HistoryCursor behind(HistoryEntry entry) {
    return new HistoryCursor(entry.at(), entry.id());
  }

  public String text() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
  }

  /**
   * @return null for none
   * @throws Invalid CURSOR when it is not one of ours
   */
  public static HistoryCursor parse(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.matches("\\d{1,16}_\\d+")) {
      throw new Invalid("after", "CURSOR");
    }
    int line = text.indexOf('_');
    long id =
        IdText.parse(text.substring(line + 1)).orElseThrow(() -> new Invalid("after", "CURSOR"));
    return new HistoryCursor(
        Instant.EPOCH.plus(Long.parseLong(text.substring(0, line)), ChronoUnit.MICROS), id);
  }
}
