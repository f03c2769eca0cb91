package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Under a PIN there are drafts of the pages alone to which it leads, whoever has a ticket. */
@ArquillianTest
@RunAsClient
class PinDraftIT {
  private static final Pattern TICKET = Pattern.compile("name=\"draftTicket\" value=\"([^\"]+)\"");

  private static final String TYPED = "{\"form:text\":[\"Taket lekker\"]}";

  private static String ticket(Visitor visitor, String page) {
    Matcher found = TICKET.matcher(visitor.get(page).body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static HttpResponse<String> find(Visitor visitor, String ticket) {
    return visitor.get("draft", "Greenwork-Draft", ticket);
  }

  private static HttpResponse<String> save(Visitor visitor, String ticket) {
    return visitor.json("draft", TYPED, "Greenwork-Draft", ticket);
  }

  @Test
  void whatWasTypedBehindThePasswordIsNeitherReadNorWrittenNorForgottenUnderThePin()
      throws SQLException {
    String name = FarmPhones.farmer();
    Visitor phone = FarmPhones.let(name);
    Visitor desk = new Visitor();
    desk.logIn(name, Accounts.PASSWORD);
    String ask = ticket(desk, "stops/ask");
    assertThat(save(desk, ask).statusCode()).isEqualTo(200);
    assertThat(find(phone, ask).statusCode()).isEqualTo(404);
    assertThat(save(phone, ask).statusCode()).isEqualTo(404);
    HttpResponse<String> sent =
        phone.post(
            "today/do",
            "do=mark&mark=HOURS&hours=x&day=2026-11-20&seen=0&placement=x&draftTicket="
                + Visitor.encoded(ask));
    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(find(desk, ask).body()).contains("Taket lekker");
  }

  @Test
  void theDrillHasItsDraftUnderThePin() throws SQLException {
    Visitor phone = FarmPhones.let(FarmPhones.farmer());
    String drill = ticket(phone, "farmday/drill");
    assertThat(find(phone, drill).statusCode()).isEqualTo(204);
    assertThat(save(phone, drill).statusCode()).isEqualTo(200);
    assertThat(find(phone, drill).body()).contains("Taket lekker");
  }
}
