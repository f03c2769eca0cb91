package no.greenwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.access.Grant;
import no.greenwork.mail.Outbox;
import no.greenwork.shared.Database;
import no.greenwork.shared.Texts;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A mail that says how many tasks of which kind wait, and how many of them are overdue; nothing of
 * whom or what they are about.
 */
@ApplicationScoped
class DigestMail {
  /** Whoever writes the row makes the mail; it goes with the mail or not at all. */
  private static final String MADE =
      "UPDATE task_digest SET made_on = :today WHERE user_id = :user AND (made_on IS NULL OR made_on < :today)";

  /** Nobody is told anything who has no address any more. */
  private static final String NAME =
      "SELECT user_name FROM app_user WHERE id = :user AND TRIM(COALESCE(email, '')) <> ''";

  @Inject private Database database;
  @Inject private TaskQueries tasks;
  @Inject private Actors actors;
  @Inject private Outbox outbox;

  /** How many wait, and how many of them are overdue. */
  private record Waiting(int all, int overdue) {
    Waiting and(Waiting other) {
      return new Waiting(all + other.all, overdue + other.overdue);
    }
  }

  /**
   * @return whether there was anything to tell
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean make(long userId, LocalDate today) {
    int first =
        database.read(
            h -> h.createUpdate(MADE).bind("user", userId).bind("today", today).execute());
    if (first == 0) {
      return false;
    }
    return database
        .read(h -> h.createQuery(NAME).bind("user", userId).mapTo(String.class).findOne())
        .flatMap(name -> actors.byName(name, null))
        .map(this::tell)
        .orElse(false);
  }

  private boolean tell(Actor user) {
    Set<TaskQueries.Waiting> all = new LinkedHashSet<>();
    for (Grant grant : user.grants()) {
      actors
          .byId(user.userId(), grant.id())
          .filter(actor -> actor.may(Action.SEE_TASKS))
          .ifPresent(
              actor -> actors.runAs(actor, () -> all.addAll(tasks.waiting(TaskFilter.MINE))));
    }
    if (all.isEmpty()) {
      return false;
    }
    Texts texts = Texts.of(user.language());
    outbox.add(user.userId(), texts.get("task.mail.subject", all.size()), body(texts, byKind(all)));
    return true;
  }

  private static Map<String, Waiting> byKind(Set<TaskQueries.Waiting> all) {
    Map<String, Waiting> kinds = new TreeMap<>();
    for (TaskQueries.Waiting one : all) {
      int overdue = one.due() == Due.OVERDUE ? 1 : 0;
      kinds.merge(one.kind(), new Waiting(1, overdue), Waiting::and);
    }
    return kinds;
  }

  private static String body(Texts texts, Map<String, Waiting> waiting) {
    StringBuilder body = new StringBuilder(texts.get("task.mail.begin")).append("\n\n");
    waiting.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue().overdue()))
        .forEach(
            e ->
                body.append("- ")
                    .append(
                        texts.get(
                            e.getValue().overdue() > 0 ? "task.mail.overdue" : "task.mail.line",
                            texts.get("task.kind." + e.getKey()),
                            e.getValue().all(),
                            e.getValue().overdue()))
                    .append('\n'));
    ConfigProvider.getConfig()
        .getOptionalValue("greenwork.url", String.class)
        .ifPresent(url -> body.append('\n').append(url).append('\n'));
    return body.append('\n').append(texts.get("task.mail.end")).append('\n').toString();
  }
}
