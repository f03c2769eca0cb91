package no.greenwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** An address that was cut short or made up is no fault of ours, on any page and for any role. */
@ArquillianTest
@RunAsClient
class EveryAddressIT {
  private static final List<String> ACCOUNTS =
      List.of(
          "farm", "supervisor", "provider", "caseworker", "coordinator", "directorate", "admin");

  private static final List<String> QUERIES =
      List.of(
          "",
          "?id=&placement=&org=&ref=&number=",
          "?id=x&placement=x&org=x&ref=x&number=x&user=x&kind=RUBBISH&subject=x&month=x&day=x&from=x&at=x&year=x");

  private static final List<String> ADDRESSES =
      PageVisit.all().stream()
          .map(PageVisit::view)
          .distinct()
          .filter(view -> !view.startsWith("/error/"))
          .flatMap(view -> QUERIES.stream().map(query -> view.substring(1) + query))
          .toList();

  /** Side by side: one of them mostly waits for the server. */
  @Test
  void noPageFailsForAnAddressThatNamesNothing() {
    assertThat(ACCOUNTS.parallelStream().flatMap(account -> wrong(account).stream())).isEmpty();
  }

  private static List<String> wrong(String account) {
    Visitor visitor = new Visitor();
    visitor.logIn(account, account + "-demo");
    List<String> wrong = new ArrayList<>();
    for (String address : ADDRESSES) {
      int status = visitor.get(address).statusCode();
      if (status >= 500) {
        wrong.add(status + " " + account + " /" + address);
      }
    }
    return wrong;
  }
}
