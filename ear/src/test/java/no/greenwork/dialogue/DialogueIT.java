package no.greenwork.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads, writes and hides what, over the API and against the real database. */
@ArquillianTest
@RunAsClient
class DialogueIT {
  private static final String NAV = "NAV";
  private static final String FARM = "FARM";
  private static final List<String> STRANGERS = List.of("caseworker2", "provider2", "farm2");

  private Correspondents they;
  private MessageCalls caseworker;
  private MessageCalls provider;
  private MessageCalls supervisor;
  private MessageCalls farm;

  @BeforeEach
  void somebodyToWriteAbout() {
    they = Correspondents.make();
    caseworker = as("caseworker");
    provider = as("provider");
    supervisor = as("supervisor");
    farm = as("farm");
  }

  private MessageCalls as(String account) {
    return new MessageCalls(account, they.placement());
  }

  @AfterEach
  void leave() {
    they.close();
  }

  @Test
  void whatNavAndTheProviderWriteTheFarmNeverLearnsOf() {
    caseworker.sent(NAV, "Til arrangøren", false);
    supervisor.sent(NAV, "Til NAV", false);
    assertThat(caseworker.texts(NAV)).containsExactly("Til arrangøren", "Til NAV");
    assertThat(provider.texts(NAV)).containsExactly("Til arrangøren", "Til NAV");
    assertThat(farm.texts(null)).isEmpty();
    assertThat(farm.messages(NAV).statusCode()).isEqualTo(404);
    assertThat(farm.send(NAV, "x", false).statusCode()).isEqualTo(404);
  }

  @Test
  void navReadsWhatIsWrittenWithAFarmOnlyWhereItsSenderLetIt() {
    provider.sent(FARM, "Til gården", false);
    farm.sent(FARM, "Til arrangøren", false);
    farm.sent(FARM, "Til NAV også", true);
    assertThat(provider.texts(FARM))
        .containsExactly("Til gården", "Til arrangøren", "Til NAV også");
    assertThat(caseworker.texts(FARM)).containsExactly("Til NAV også");
    assertThat(caseworker.send(FARM, "x", false).statusCode()).isEqualTo(403);
  }

  @Test
  void theReadersAreTheNarrowestUnlessTheSenderSaysMore() {
    provider.sent(NAV, "en", true);
    provider.sent(FARM, "to", false);
    provider.sent(FARM, "tre", true);
    assertThat(provider.read(NAV).getFirst().getJsonArray("readers").toString())
        .isEqualTo("[\"NAV\",\"PROVIDER\"]");
    assertThat(provider.read(FARM).stream().map(one -> one.getJsonArray("readers").toString()))
        .containsExactly("[\"PROVIDER\",\"FARM\"]", "[\"NAV\",\"PROVIDER\",\"FARM\"]");
  }

  @Test
  void aFarmsAnswersHaveNoFieldForWhatItMayNotKnow() {
    caseworker.sent(NAV, "skjult tråd", false);
    provider.sent(FARM, "synlig", false);
    String gone = provider.sent(FARM, "borte", false);
    provider.post("messages/" + gone + "/hide");
    JsonObject seen = farm.read(null).getFirst();
    assertThat(seen.keySet())
        .containsExactlyInAnyOrder(
            "id", "sentAt", "from", "sender", "text", "readers", "unread", "attachments");
    assertThat(farm.messages(null).body())
        .doesNotContain("skjult", "borte", "hidden", gone, "position", "thread");
  }

  @Test
  void aMessageThatWasTakenAwayIsGoneForTheFarmAndKeptForTheOthers() {
    String id = farm.sent(FARM, "Han er syk", true);
    assertThat(farm.post("messages/" + id + "/hide").statusCode()).isEqualTo(403);
    assertThat(supervisor.post("messages/" + id + "/hide").statusCode()).isEqualTo(204);
    assertThat(caseworker.post("messages/" + id + "/hide").statusCode()).isEqualTo(204);
    assertThat(farm.texts(null)).isEmpty();
    assertThat(farm.post("messages/" + id + "/read").statusCode()).isEqualTo(404);
    for (MessageCalls other : List.of(caseworker, provider)) {
      JsonObject kept = other.read(FARM).getFirst();
      assertThat(kept.getString("text")).isEqualTo("Han er syk");
      assertThat(kept.getString("hiddenFromFarmBy")).isNotBlank();
    }
    assertThat(logged("HIDE", id)).isEqualTo(1);
    assertThat(logged("SEND", id)).isEqualTo(1);
  }

  private static long logged(String action, String id) {
    return Correspondents.count(
        "SELECT COUNT(*) FROM change_log WHERE record_type = 'message' AND action = '%s' AND record_id = '%s'"
            .formatted(action, id));
  }

  @Test
  void onlyWhatTheFarmSeesCanBeTakenAway() {
    String between = provider.sent(NAV, "mellom oss", false);
    assertThat(MessageCalls.code(provider.post("messages/" + between + "/hide")))
        .isEqualTo("NOT_FOR_FARM");
    String narrow = provider.sent(FARM, "smal", false);
    assertThat(caseworker.post("messages/" + narrow + "/hide").statusCode()).isEqualTo(404);
  }

  @Test
  void aForeignMessageIsNotThereOnAnyPath() {
    String id = provider.sent(FARM, "hemmelig", true);
    for (String account : STRANGERS) {
      MessageCalls stranger = as(account);
      assertThat(stranger.messages(null).statusCode()).as(account).isEqualTo(404);
      assertThat(stranger.get("attachments").statusCode()).as(account).isEqualTo(404);
      assertThat(stranger.send(FARM, "x", false).statusCode()).as(account).isEqualTo(404);
      assertThat(stranger.post("messages/" + id + "/hide").statusCode()).as(account).isEqualTo(404);
      assertThat(stranger.post("messages/" + id + "/read").statusCode()).as(account).isEqualTo(404);
    }
    try (Correspondents others = Correspondents.make()) {
      MessageCalls elsewhere = new MessageCalls("provider", others.placement());
      assertThat(elsewhere.post("messages/" + id + "/hide").statusCode()).isEqualTo(404);
      assertThat(elsewhere.post("messages/" + id + "/read").statusCode()).isEqualTo(404);
    }
    for (String account : List.of("coordinator", "handler", "directorate", "admin")) {
      assertThat(as(account).messages(null).statusCode()).as(account).isEqualTo(404);
    }
  }

  @Test
  void aboutSomebodyProtectedNothingIsSentOrReadByAnybody() {
    String id = provider.sent(FARM, "før vernet", true);
    for (String protection :
        List.of(
            "CONFIDENTIAL",
            "STRICTLY_CONFIDENTIAL",
            "STRICTLY_CONFIDENTIAL_ABROAD",
            "NEW",
            "NONE")) {
      they.protect(protection, protection.equals("NONE"));
      for (MessageCalls one : List.of(provider, supervisor, farm)) {
        assertThat(one.texts(null)).as(protection + one.account()).isEmpty();
        assertThat(one.send(FARM, "x", false).statusCode()).as(one.account()).isEqualTo(409);
        assertThat(one.post("messages/" + id + "/read").statusCode()).isEqualTo(404);
      }
      assertThat(caseworker.send(NAV, "x", false).statusCode()).isEqualTo(409);
      assertThat(caseworker.texts(NAV)).isEmpty();
      assertThat(provider.post("messages/" + id + "/hide").statusCode()).isEqualTo(404);
    }
    they.protect("NONE", false);
    assertThat(farm.texts(null)).containsExactly("før vernet");
    assertThat(they.messages()).isEqualTo(1);
  }

  @Test
  void aFormThatIsSentManyTimesAtOnceIsSentOnce() throws InterruptedException, ExecutionException {
    List<String> ids =
        atOnce(
            IntStream.range(0, 8)
                .<Callable<String>>mapToObj(
                    i ->
                        () ->
                            MessageCalls.object(
                                    provider.send(
                                        FARM, "en gang", false, "Idempotency-Key", "same-form-1"))
                                .getString("id"))
                .toList());
    assertThat(Set.copyOf(ids)).hasSize(1);
    assertThat(they.messages()).isEqualTo(1);
    assertThat(provider.send(NAV, "en gang", false, "Idempotency-Key", "same-form-1").statusCode())
        .isEqualTo(409);
  }

  @Test
  void messagesThatAreSentAtOnceStandOneAfterAnother()
      throws InterruptedException, ExecutionException {
    List<Callable<String>> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      String text = "m" + i;
      MessageCalls sender = i % 2 == 0 ? provider : farm;
      all.add(() -> sender.sent(FARM, text, false));
    }
    Set<String> ids = Set.copyOf(atOnce(all));
    assertThat(ids).hasSize(10);
    assertThat(Set.copyOf(provider.texts(FARM))).hasSize(10);
    List<Integer> positions =
        Correspondents.DATABASE.withHandle(
            h ->
                h.createQuery(
                        "SELECT m.position FROM message m JOIN dialogue_thread t ON t.id = m.thread_id"
                            + " WHERE t.placement_id = :id ORDER BY m.position")
                    .bind("id", they.id())
                    .mapTo(Integer.class)
                    .list());
    assertThat(positions)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 10).boxed().collect(Collectors.toList()));
  }

  private static <T> List<T> atOnce(List<Callable<T>> calls)
      throws InterruptedException, ExecutionException {
    List<T> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
      for (Future<T> one : threads.invokeAll(calls)) {
        results.add(one.get());
      }
    }
    return results;
  }

  @Test
  void whatHasBeenReadIsMarkedAndNotUnreadAnyMore() {
    provider.sent(FARM, "en", false);
    String second = provider.sent(FARM, "to", false);
    assertThat(farm.read(null).stream().filter(one -> one.getBoolean("unread"))).hasSize(2);
    assertThat(provider.read(FARM).stream().filter(one -> one.getBoolean("unread"))).isEmpty();
    assertThat(farm.post("messages/" + second + "/read").statusCode()).isEqualTo(204);
    assertThat(farm.read(null).stream().filter(one -> one.getBoolean("unread"))).isEmpty();
    assertThat(supervisor.read(FARM).stream().filter(one -> one.getBoolean("unread"))).hasSize(2);
  }

  @Test
  void readingIsLoggedAndWhatIsNotShownIsNot() {
    String seen =
        "SELECT COUNT(*) FROM access_log WHERE record_ref = 'messages:" + they.placement() + "'";
    assertThat(farm.texts(null)).isEmpty();
    assertThat(Correspondents.count(seen)).isZero();
    provider.sent(FARM, "en", false);
    farm.texts(null);
    assertThat(Correspondents.count(seen)).isEqualTo(1);
  }

  @Test
  void aTextIsNotReadFromTheDatabaseAlone() {
    provider.sent(FARM, "Lysegrønn gulrot", false);
    assertThat(
            Correspondents.count(
                "SELECT COUNT(*) FROM message m JOIN dialogue_thread t ON t.id = m.thread_id WHERE t.placement_id = "
                    + they.id()
                    + " AND INSTR(m.text_cipher, 'gulrot') > 0"))
        .isZero();
  }

  @Test
  void whatIsWrongIsNamedAndNothingIsSent() {
    assertThat(MessageCalls.code(provider.send(FARM, "å".repeat(2001), false)))
        .isEqualTo("TOO_LONG");
    assertThat(MessageCalls.code(provider.send(FARM, "  ", false))).isEqualTo("REQUIRED");
    assertThat(provider.send("ANNEN", "x", false).statusCode()).isEqualTo(400);
    assertThat(provider.send(NAV, "x", false, "Idempotency-Key", "k'r").statusCode())
        .isEqualTo(400);
    assertThat(they.messages()).isZero();
  }

  @Test
  void messagesAreReadOnFromTheLastThatWasSeen() {
    for (int i = 0; i < 5; i++) {
      provider.sent(FARM, "m" + i, false);
    }
    JsonObject first = MessageCalls.object(farm.get("messages?limit=2"));
    JsonObject second =
        MessageCalls.object(farm.get("messages?limit=2&after=" + first.getString("next")));
    assertThat(second.getJsonArray("items").getJsonObject(0).getString("text")).isEqualTo("m2");
    assertThat(farm.get("messages?after=no-such").statusCode()).isEqualTo(404);
  }
}
