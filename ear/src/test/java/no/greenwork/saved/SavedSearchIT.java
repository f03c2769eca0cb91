package no.greenwork.saved;

import static no.greenwork.placement.Transfers.DATABASE;
import static no.greenwork.placement.Transfers.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.greenwork.access.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A user's saved searches, with nothing but the forms and links of the pages. */
@ArquillianTest
@RunAsClient
class SavedSearchIT {
  private static final String OF =
      "SELECT %s FROM saved_search s JOIN app_user u ON u.id = s.user_id WHERE u.user_name = ?";

  private static Visitor as(String account) {
    Visitor visitor = new Visitor();
    visitor.logIn(account, account + "-demo");
    return visitor;
  }

  /** The demo's own stay. */
  @AfterEach
  void forget() {
    DATABASE.useHandle(h -> h.execute("DELETE FROM saved_search WHERE name LIKE 'prøve%'"));
  }

  private static String save(Visitor visitor, String list, String filter, String name) {
    return location(
        visitor.post(
            "saved/do",
            "do=save&list=" + list + "&name=" + encoded(name) + "&filter=" + encoded(filter)));
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String change(Visitor visitor, String what, String more) {
    return location(visitor.post("saved/do", "do=" + what + more));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.statusCode() == 302
        ? answer.headers().firstValue("Location").orElse("")
        : Integer.toString(answer.statusCode());
  }

  private static String of(String account, String name, String column) {
    return text(OF.formatted("s." + column) + " AND s.name = ?", account, name);
  }

  private static String which(String account, String name) {
    return "&id=" + of(account, name, "id") + "&version=" + of(account, name, "version");
  }

  @Test
  void aChoiceIsSavedOpenedInAnyLanguageRenamedAndDeleted() {
    Visitor provider = as("provider");
    assertThat(save(provider, "FARMS", "county=50&state=ACTIVE", "prøve én"))
        .endsWith("/farms/list?county=50&state=ACTIVE&saved=SAVE");
    assertThat(provider.get("farms/list?lang=nn").body())
        .contains("prøve én", "/farms/list?county=50&amp;state=ACTIVE");
    assertThat(provider.get("farms/list?county=50&state=ACTIVE&lang=en").statusCode())
        .isEqualTo(200);

    assertThat(
            change(
                provider, "rename", which("provider", "prøve én") + "&name=" + encoded("prøve to")))
        .endsWith("saved=rename");
    assertThat(provider.get("saved").body()).contains("prøve to").doesNotContain("prøve én");
    assertThat(change(provider, "delete", which("provider", "prøve to"))).endsWith("saved=delete");
    assertThat(provider.get("saved").body()).doesNotContain("prøve to");
  }

  @Test
  void aTypedTextAnIdentityNumberAndOnePersonAreNeverStored() {
    Visitor caseworker = as("caseworker");
    assertThat(save(caseworker, "PARTICIPANTS", "group=RUNNING&name=Nordmann", "prøve"))
        .contains("saved=SAVE");
    assertThat(of("caseworker", "prøve", "filter")).isEqualTo("group=RUNNING");
    assertThat(save(caseworker, "PARTICIPANTS", "name=13065500123", "prøve a"))
        .contains("saved=SAVED_NOT_TEXT");
    assertThat(save(caseworker, "PLACEMENTS", "participant=abcdefgh12345678wxyz", "prøve b"))
        .contains("saved=SAVED_NOT_TEXT");
    assertThat(save(caseworker, "PLACEMENTS", "provider=13065500123", "prøve c"))
        .contains("saved=SAVED_NOT_TEXT");
    assertThat(save(caseworker, "PARTICIPANTS", "group=RUNNING", "prøve 130655 00123"))
        .contains("saved=SAVED_NUMBER");
    assertThat(caseworker.get("participants/list?group=RUNNING&name=D").body())
        .contains("value=\"group=RUNNING\"");
  }

  /** These requests say nothing of where they come from, as where that is stripped. */
  @Test
  void whoTakesTheLastChoiceAwaySeesEverythingThoughTheListBeginsWithASavedSearch() {
    Visitor provider = as("provider");
    save(provider, "FARMS", "state=ACTIVE", "prøve først");
    change(provider, "begin", which("provider", "prøve først"));
    assertThat(location(provider.get("farms/list"))).endsWith("/farms/list?state=ACTIVE");

    String body = provider.get("farms/list?state=ACTIVE").body();
    Matcher chip = Pattern.compile("class=\"chip\" href=\"/([^\"]+)\"").matcher(body);
    assertThat(chip.find()).isTrue();
    HttpResponse<String> all = provider.get(chip.group(1));
    assertThat(all.statusCode()).isEqualTo(200);
    assertThat(all.body()).doesNotContain("class=\"chip\"");
  }

  @Test
  void namesAreNeededShortAndOfOneListDifferent() {
    Visitor provider = as("provider");
    assertThat(save(provider, "QUALITY", "kind=FARM", " ")).contains("saved=SAVED_NAME");
    assertThat(save(provider, "QUALITY", "kind=FARM", "prøve" + "x".repeat(60)))
        .contains("saved=TOO_LONG");
    assertThat(save(provider, "QUALITY", "", "prøve")).contains("saved=SAVED_NOTHING");
    assertThat(save(provider, "QUALITY", "kind=FARM", "prøve")).contains("saved=SAVE");
    assertThat(save(provider, "QUALITY", "kind=PROVIDER", "Prøve"))
        .contains("saved=SAVED_NAME_TAKEN");
    assertThat(save(provider, "FARMS", "state=ACTIVE", "prøve")).contains("saved=SAVE");
  }

  @Test
  void nobodyHasMoreThanThirty() {
    Visitor approver = as("approver");
    int before = Integer.parseInt(text(OF.formatted("COUNT(*)"), "approver"));
    for (int i = before; i < 30; i++) {
      assertThat(save(approver, "FARMS", "county=50", "prøve " + i)).contains("saved=SAVE");
    }
    assertThat(save(approver, "FARMS", "county=50", "prøve en til")).contains("saved=SAVED_MOST");
  }

  @Test
  void aListBeginsWithTheFirstSearchAndShowsAllWhenItIsTakenAway() {
    Visitor provider = as("provider2");
    save(provider, "AGREEMENTS", "measure=AFT", "prøve");
    change(provider, "begin", which("provider2", "prøve"));
    assertThat(location(provider.get("agreements/list"))).endsWith("/agreements/list?measure=AFT");
    assertThat(provider.get("agreements/list?measure=VTA_S").statusCode()).isEqualTo(200);

    change(provider, "begin-with-all", which("provider2", "prøve"));
    assertThat(provider.get("agreements/list").statusCode()).isEqualTo(200);
  }

  @Test
  void onlyOneSearchOfAListIsFirst() {
    Visitor provider = as("provider2");
    save(provider, "PROVIDERS", "state=ACTIVE", "prøve a");
    save(provider, "PROVIDERS", "state=ENDED", "prøve b");
    change(provider, "begin", which("provider2", "prøve a"));
    change(provider, "begin", which("provider2", "prøve b"));
    assertThat(
            text(
                OF.formatted("GROUP_CONCAT(s.name)") + " AND s.first_of = 'PROVIDERS'",
                "provider2"))
        .isEqualTo("prøve b");
  }

  @Test
  void anothersSearchIsNotThereAndAnOldVersionChangesNothing() {
    Visitor owner = as("handler");
    save(owner, "FARMS", "county=50", "prøve");
    String which = which("handler", "prøve");
    Visitor other = as("attestant");
    assertThat(change(other, "delete", which)).endsWith("/error/missing");
    assertThat(change(other, "rename", which + "&name=x")).endsWith("/error/missing");
    assertThat(change(other, "begin", which)).endsWith("/error/missing");
    assertThat(other.get("saved").body()).doesNotContain("prøve");
    change(owner, "rename", which + "&name=" + encoded("prøve ny"));
    assertThat(change(owner, "delete", which)).endsWith("saved=STALE");
    assertThat(of("handler", "prøve ny", "filter")).isEqualTo("county=50");
  }

  @Test
  void aFilterThatNoLongerExistsOpensWithoutError() {
    Visitor coordinator = as("coordinator");
    for (String path :
        new String[] {
          "farms/list?county=99&activity=GONE&state=GONE",
          "placements/list?state=GONE&measure=GONE&provider=GONE&sort=GONE",
          "quality/list?status=GONE&kind=GONE&scheme=GONE&sort=-gone",
          "agreements/list?measure=GONE&region=GONE",
          "providers/list?region=GONE&quality=GONE"
        }) {
      assertThat(coordinator.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }
}
