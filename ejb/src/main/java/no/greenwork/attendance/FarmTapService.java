package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * Takes in what a farm's phone kept while it was without a network. Each tap is answered once and
 * for all by its key: sent again, it gets the answer it had, and nothing is written.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.REGISTER_FARM_DAY)
public class FarmTapService {
  private static final int AUTHOR = 60;
  private static final int DEVICE = 40;
  private static final int QUARTERS = 255;
  private static final int SEEN = 65_535;

  @Inject private FarmDayService days;
  @Inject private FarmTapStore store;
  @Inject private AttendanceRules rules;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /**
   * @param receipts one for each tap, in their order
   * @param minutesAhead by how much the phone's clock is ahead of the server's, negative when it is
   *     behind; null while that is within what the rule lets pass, or when it was not told
   */
  public record Answer(List<TapReceipt> receipts, Integer minutesAhead) {}

  /**
   * @param sentAt by the phone's clock when it sent them, or null
   * @throws Invalid if a tap lacks what every tap has; nothing is written then
   */
  public Answer receive(List<FarmTap> taps, Instant sentAt) {
    if (taps.size() > FarmDayService.MOST) {
      throw new Invalid("marks", "AT_MOST", FarmDayService.MOST);
    }
    validate(taps);
    Integer skew = sentAt == null ? null : seconds(Duration.between(clock.now(), sentAt));
    Map<UUID, FarmTapStore.Known> known = store.known(taps.stream().map(FarmTap::key).toList());
    List<FarmTap> fresh = taps.stream().filter(tap -> !known.containsKey(tap.key())).toList();
    List<TapOutcome> outcomes = fresh.isEmpty() ? List.of() : days.register(fresh);
    Map<UUID, TapReceipt> firsts = new LinkedHashMap<>();
    List<FarmTap> kept = new ArrayList<>();
    List<TapReceipt> receipts = new ArrayList<>(taps.size());
    int at = 0;
    for (FarmTap tap : taps) {
      if (known.containsKey(tap.key())) {
        receipts.add(known.get(tap.key()).again(tap, current.get().grant().scopeId()));
        continue;
      }
      TapReceipt receipt = TapReceipt.of(outcomes.get(at++));
      receipts.add(receipt);
      if (firsts.putIfAbsent(tap.key(), receipt) == null && !"KEY_USED".equals(receipt.code())) {
        kept.add(tap);
      }
    }
    store.keep(kept, firsts, skew);
    return new Answer(receipts, minutes(skew));
  }

  private static void validate(List<FarmTap> taps) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < taps.size(); i++) {
      FarmTap tap = taps.get(i);
      String at = "marks." + i + ".";
      require(problems, at + "key", tap.key() != null);
      require(problems, at + "placement", tap.placement() != null);
      require(problems, at + "day", tap.day() != null);
      require(problems, at + "mark", tap.mark() != null);
      if (tap.placement() != null && !tap.placement().matches("[A-Za-z0-9_-]{1,40}")) {
        problems.add(new Problem(at + "placement", "MALFORMED"));
      }
      length(problems, at + "author", tap.author(), AUTHOR);
      length(problems, at + "device", tap.device(), DEVICE);
      if (tap.seen() < 0 || tap.seen() > SEEN) {
        problems.add(new Problem(at + "seen", "NUMBER", tap.seen()));
      }
      if (tap.quarters() != null && (tap.quarters() < 0 || tap.quarters() > QUARTERS)) {
        problems.add(new Problem(at + "hours", "HOURS"));
      }
    }
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }

  private static void require(List<Problem> problems, String field, boolean there) {
    if (!there) {
      problems.add(new Problem(field, "REQUIRED"));
    }
  }

  private static void length(List<Problem> problems, String field, String text, int most) {
    if (text != null && text.length() > most) {
      problems.add(new Problem(field, "TOO_LONG", most));
    }
  }

  private static int seconds(Duration ahead) {
    return (int) Math.clamp(ahead.toSeconds(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private Integer minutes(Integer skew) {
    return ClockSkew.minutes(
        skew, rules.book().required(AttendanceRules.Rule.PHONE_SKEW_MINUTES, clock.today()));
  }
}
