package no.greenwork.draft;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import no.greenwork.access.Actors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What comes when the session has ended is said to be kept when it is, and then alone. */
@ArquillianTest
class LateFormsIT {
  private static final String FORM = "/a-page-of-this-test?id=1#form";

  @Inject private LateForms late;
  @Inject private DraftService drafts;
  @Inject private Actors actors;

  private void asFarmer(Runnable work) {
    actors.runAs(actors.byName("farm", null).orElseThrow(), work);
  }

  @Test
  void whatIsAsLongAsADraftMayBeIsKeptAndOneCharacterMoreIsNot() {
    String longest = "x".repeat(DraftService.MOST_CONTENT);
    asFarmer(
        () -> {
          String ticket = drafts.ticket(FORM, "3");
          assertThat(late.keep(ticket, null, longest + "x")).isEmpty();
          assertThat(drafts.find(ticket)).isEmpty();
          assertThat(late.keep(ticket, null, longest)).contains("/a-page-of-this-test?id=1");
          assertThat(drafts.find(ticket))
              .hasValueSatisfying(
                  draft ->
                      assertThat(draft)
                          .returns(longest, Draft::content)
                          .returns("3", Draft::version));
          drafts.discard(ticket);
        });
  }

  @Test
  void whatIsNoTicketOfOursKeepsNothing() {
    assertThat(late.keep("k1.AAAA", null, "{}")).isEmpty();
  }
}
