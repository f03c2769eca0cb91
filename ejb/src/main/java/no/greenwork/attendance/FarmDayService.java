package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.attendance.FarmDayFacts.Key;
import no.greenwork.attendance.FarmDayFacts.Known;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * A farm says who was there: of its own people, on days of their stays there, and never why
 * somebody is away. Each tap is answered for itself, so that one that is refused holds up no other;
 * what was sent before is not taken in twice.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.REGISTER_FARM_DAY)
public class FarmDayService {
  /** Taps that are taken in at once. */
  public static final int MOST = 200;

  @Inject private FarmReads reads;
  @Inject private FarmDayFacts facts;
  @Inject private AttendanceRules rules;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /**
   * In their order, at most {@link #MOST} of them. Refusals: NOT_FOUND the placement is not the
   * farm's, PERIOD the day is not of a stay there, DAY_AHEAD it has not come, HOURS, LOCKED the
   * sheet is submitted or approved, DAY_CLASH somebody of the farm has said otherwise since, AUTHOR
   * is not of the farm, KEY_USED for another tap, REQUIRED something is missing, DATE its day or
   * moment is of another age.
   *
   * @return one outcome per tap
   */
  public List<TapOutcome> register(List<FarmTap> taps) {
    if (taps.size() > MOST) {
      throw new Invalid("", "AT_MOST", MOST);
    }
    Map<String, FarmReads.Person> people =
        reads.people(
            taps.stream().map(FarmTap::placement).filter(Objects::nonNull).distinct().toList());
    Map<String, FarmReads.Author> authors =
        reads.authors(
            taps.stream().map(FarmTap::author).filter(Objects::nonNull).distinct().toList());
    Known known =
        facts.of(
            taps.stream()
                .filter(tap -> tap.inTime() && people.containsKey(tap.placement()))
                .map(tap -> new Key(people.get(tap.placement()).id(), tap.day()))
                .collect(Collectors.toSet()));
    Map<UUID, FarmReads.Taken> taken =
        new HashMap<>(
            reads.taken(taps.stream().map(FarmTap::key).filter(Objects::nonNull).toList()));
    TapJudge judge = new TapJudge(people, authors, known, taken, clock.today(), rules.book());
    List<TapOutcome> outcomes = new ArrayList<>(taps.size());
    database.write(
        h -> {
          try (FarmWriter writer =
              new FarmWriter(h, current.get().grant().scopeId(), clock.now())) {
            taps.forEach(tap -> outcomes.add(one(tap, judge, writer)));
          }
        });
    return outcomes;
  }

  private TapOutcome one(FarmTap tap, TapJudge judge, FarmWriter writer) {
    TapOutcome known = judge.withoutWriting(tap);
    if (known != null) {
      return known;
    }
    FarmWriter.Mark mark = judge.mark(tap);
    FarmReads.Author author = judge.author(tap);
    FarmEntry stands =
        stands(mark, author == null ? current.get().displayName() : author.displayName());
    TapOutcome outcome = judge.taken(tap, mark, stands);
    long sender = current.get().userId();
    writer.add(
        mark,
        new FarmWriter.Tapped(
            author == null ? sender : author.id(),
            sender,
            tap.tappedAt() == null ? clock.now() : tap.tappedAt(),
            tap.device(),
            tap.key(),
            null));
    return outcome;
  }

  private FarmEntry stands(FarmWriter.Mark mark, String writer) {
    return new FarmEntry(
        mark.day(),
        mark.version(),
        mark.mark(),
        mark.quarters(),
        writer,
        LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
  }
}
