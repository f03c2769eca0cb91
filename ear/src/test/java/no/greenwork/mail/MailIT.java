package no.greenwork.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.BooleanSupplier;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.task.Digest;
import no.greenwork.task.DigestService;
import no.greenwork.task.DigestWork;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Mail that leaves the product for a real mail server, and mail that no server takes. */
@ArquillianTest
class MailIT {
  @Inject private Outbox outbox;
  @Inject private MailTests mails;
  @Inject private OldMail oldMail;
  @Inject private DigestWork work;
  @Inject private DigestService digests;
  @Inject private Actors actors;
  @Inject private Database database;
  @Inject private Clock clock;

  private Actor as(String userName) {
    return actors.byName(userName, null).orElseThrow();
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 120 && !done.getAsBoolean(); i++) {
      Thread.sleep(500);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  /** As the owner of the address would read it. */
  private static List<String> received(String address) throws MessagingException, IOException {
    Store store = Session.getInstance(new Properties()).getStore("pop3");
    store.connect(
        "127.0.0.1", Integer.parseInt(System.getenv("GREENWORK_TEST_POP3_PORT")), address, address);
    try (Folder inbox = store.getFolder("INBOX")) {
      inbox.open(Folder.READ_ONLY);
      List<String> found = new ArrayList<>();
      for (Message message : inbox.getMessages()) {
        found.add(message.getSubject() + "\n" + message.getContent());
      }
      return found;
    } finally {
      store.close();
    }
  }

  @Test
  void whoAskedForItIsToldOnceADayWhatWaitsAndNothingOfAnyPerson() throws Exception {
    Actor provider = as("provider");
    Set<DayOfWeek> everyDay = EnumSet.allOf(DayOfWeek.class);
    actors.runAs(provider, () -> digests.choose(new Digest(everyDay, LocalTime.MIDNIGHT)));
    assertThat(work.run()).as("what is past today is not made up for").isZero();
    mails.forgetDigestOf(provider.userId());
    assertThat(work.run()).isEqualTo(1);
    assertThat(work.run()).as("once a day").isZero();
    await(() -> mails.sentTo(provider.userId()) == 1);
    List<String> found = received("provider@example.no");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst())
        .contains("Svar på henvisningen: ")
        .contains("https://greenwork.example/")
        .doesNotContain("task.");
    for (String name : mails.namesOfParticipants()) {
      assertThat(found.getFirst()).doesNotContain(name);
    }
    actors.runAs(provider, () -> digests.choose(new Digest(Set.of(), null)));
    actors.runAs(provider, () -> assertThat(digests.mine()).isEmpty());
  }

  @Test
  void whatNoServerTakesIsTriedFiveTimesAndThenLost() {
    long user = as("supervisor").userId();
    mails.add(user, "tried", clock.now().plusSeconds(3_600));
    Mail mail = mails.of(user, "tried", 0);
    for (int attempt = 0; attempt < Outbox.PAUSES.size(); attempt++) {
      mails.leasedHere(mail.id(), clock.now().plusSeconds(60));
      assertThat(outbox.failed(mails.of(user, "tried", attempt))).as("%d", attempt).isTrue();
    }
    mails.leasedHere(mail.id(), clock.now().plusSeconds(60));
    assertThat(outbox.failed(mails.of(user, "tried", Outbox.PAUSES.size()))).isFalse();
    assertThat(mails.isLost(mail.id())).isTrue();
    assertThat(outbox.again(mail.id())).isTrue();
    assertThat(mails.isLost(mail.id())).isFalse();
    mails.delete(mail.id());
    assertThat(outbox.again(mail.id())).as("there is none any more").isFalse();
  }

  @Test
  void whatIsAnotherNodesByNowIsNeitherSentNorEndedHere() {
    long user = as("supervisor").userId();
    mails.add(user, "late", clock.now().plusSeconds(3_600));
    Mail mail = mails.of(user, "late", 0);
    mails.leasedTo(mail.id(), "another node", clock.now().plusSeconds(60));
    assertThat(outbox.hold(mail.id())).isFalse();
    outbox.sent(mail.id());
    assertThat(mails.isOpen(mail.id())).isTrue();
    assertThat(outbox.failed(new Mail(mail.id(), "", "", "", Outbox.PAUSES.size()))).isTrue();
    assertThat(mails.isOpen(mail.id())).isTrue();

    Instant over = clock.now().minusSeconds(1);
    mails.leasedHere(mail.id(), over);
    assertThat(outbox.hold(mail.id())).isTrue();
    assertThat(mails.leasedUntil(mail.id())).isAfter(over.plusSeconds(60));
    outbox.sent(mail.id());
    assertThat(mails.isOpen(mail.id())).isFalse();
    mails.delete(mail.id());
  }

  @Test
  void allMailThatIsAMonthOldGoesHoweverMuchItIs() {
    Instant old = clock.now().minusSeconds(40L * 86_400);
    mails.made(as("supervisor").userId(), 1_001, old);
    assertThat(oldMail.run()).isGreaterThanOrEqualTo(1_001);
    assertThat(mails.olderThan(old.plusSeconds(60))).isZero();
  }

  @Test
  void whatIsLostIsADeadLetterThatNamesNobody() throws InterruptedException {
    long user = mails.userWithAddress("not an address");
    mails.add(user, "Grønt arbeid: 1", clock.now());
    mails.triedBefore(user, Outbox.PAUSES.size());
    await(() -> mails.deadLetters().size() == 1);
    assertThat(mails.deadLetters().getFirst()).doesNotContain("not an address");
  }

  @Test
  void ofTwoThatEmptyTheOutboxOneGetsAMail() {
    long user = as("supervisor").userId();
    mails.add(user, "taken", clock.now().plusSeconds(3_600));
    Mail mail = mails.of(user, "taken", 0);
    mails.leasedTo(mail.id(), "another node", clock.now().plusSeconds(60));
    mails.due(mail.id(), clock.now());
    assertThat(outbox.take()).extracting(Mail::id).doesNotContain(mail.id());
    mails.delete(mail.id());
  }
}
