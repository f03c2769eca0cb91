package no.greenwork.task;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.mail.MailServer;
import no.greenwork.shared.Notice;
import no.greenwork.shared.Times;

/** On one's own account: when to be told by mail what waits. */
@Named("digest")
@RequestScoped
public class DigestView {
  private static final int FIRST_HOUR = 5;
  private static final int LAST_HOUR = 20;

  @Inject private DigestService digests;
  @Inject private CurrentActor current;
  @Inject private Notice notice;

  private String[] days = new String[0];
  private String time = "07:00";

  @PostConstruct
  void read() {
    if (isPossible()) {
      digests.mine().ifPresent(this::fill);
    }
  }

  private void fill(Digest digest) {
    days = digest.days().stream().sorted().map(DayOfWeek::name).toArray(String[]::new);
    time = Times.text(digest.time());
  }

  /** Whether this role has tasks, and this house a mail server. */
  public boolean isPossible() {
    return current.get().may(Action.SEE_TASKS) && MailServer.configured().isPresent();
  }

  /** Null where none is registered. */
  public String getAddress() {
    return digests.address().orElse(null);
  }

  public List<DayOfWeek> getWeek() {
    return List.of(DayOfWeek.values());
  }

  public List<String> getTimes() {
    return IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
        .mapToObj(hour -> Times.text(LocalTime.of(hour, 0)))
        .toList();
  }

  public String save() {
    Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
    Arrays.stream(days).map(DayOfWeek::valueOf).forEach(chosen::add);
    digests.choose(new Digest(chosen, Times.parse(time).orElse(null)));
    notice.done(chosen.isEmpty() ? "task.digest.stopped" : "task.digest.saved");
    return "/account?faces-redirect=true";
  }

  public String[] getDays() {
    return days;
  }

  public void setDays(String[] days) {
    this.days = days;
  }

  public String getTime() {
    return time;
  }

  public void setTime(String time) {
    this.time = time;
  }
}
