package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.shared.Sql;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A page for what is another's, or for what there is not, is not there. */
@ArquillianTest
@RunAsClient
class ForeignPageIT {
  private static final Jdbi DATABASE = Sql.over(TestProduct.database());

  /** Of the account provider alone. */
  private static final String FARM_AGREEMENT =
      """
      SELECT fa.id, f.org_number AS farm, p.org_number AS provider, a.reference FROM farm_agreement fa
      JOIN farm f ON f.id = fa.farm_id JOIN agreement a ON a.id = fa.agreement_id JOIN provider p ON p.id = a.provider_id
      WHERE p.id = (SELECT g.provider_id FROM user_grant g JOIN app_user u ON u.id = g.user_id AND u.user_name = 'provider' LIMIT 1)
        AND NOT EXISTS (SELECT 1 FROM farm_agreement o JOIN agreement b ON b.id = o.agreement_id
          WHERE o.farm_id = f.id AND b.provider_id <> p.id) ORDER BY fa.id LIMIT 1
      """;

  /** Of another region than the account coordinator's, all of them. */
  private static final String FAR_AWAY =
      """
      SELECT fa.id, f.org_number AS farm, p.org_number AS provider, a.reference FROM farm_agreement fa
      JOIN farm f ON f.id = fa.farm_id JOIN agreement a ON a.id = fa.agreement_id JOIN provider p ON p.id = a.provider_id
      WHERE p.region_number <> '5700' AND NOT EXISTS (SELECT 1 FROM farm_agreement o JOIN agreement b ON b.id = o.agreement_id
        WHERE o.farm_id = f.id AND b.region_number = '5700') AND a.region_number <> '5700' ORDER BY fa.id LIMIT 1
      """;

  private static final List<String> CHANGING =
      List.of(
          "farms/edit?org={farm}",
          "farms/end?org={farm}&lastDay=31.12.2030",
          "farm-agreements/edit?id={id}",
          "farm-agreements/keys?id={id}",
          "agreements/end?id={id}&lastDay=31.12.2030",
          "agreements/end?ref={reference}&lastDay=31.12.2030",
          "agreements/edit?ref={reference}",
          "providers/edit?org={provider}",
          "providers/end?org={provider}&lastDay=31.12.2030",
          "quality/edit?provider={provider}",
          "quality/edit?farm={farm}");

  private static final List<String> NONSENSE =
      List.of(
          "farms/view?org=",
          "farms/edit?org=",
          "farms/end?org=",
          "providers/view?org=",
          "providers/edit?org=",
          "providers/end?org=",
          "agreements/view?ref=",
          "agreements/edit?ref=",
          "agreements/end?ref=",
          "agreements/end?id=",
          "farm-agreements/edit?id=",
          "farm-agreements/keys?id=",
          "quality/view?farm=",
          "quality/view?provider=",
          "quality/edit?farm=",
          "imports/view?id=",
          "units/view?number=");

  @Test
  void nobodyOpensAPageThatChangesWhatIsAnothers() {
    Map<String, Object> ofProvider = one(FARM_AGREEMENT);
    Map<String, Object> farAway = one(FAR_AWAY);
    Map<String, Integer> found = new LinkedHashMap<>();
    for (String account : List.of("provider2", "farm2", "caseworker", "supervisor", "handler")) {
      statuses(account, ofProvider, found);
    }
    statuses("coordinator", farAway, found);

    assertThat(found).allSatisfy((page, status) -> assertThat(status).as(page).isEqualTo(404));
  }

  @Test
  void whatThereIsNotIsMissingAndNoError() {
    Visitor coordinator = visitor("coordinator");
    List<String> wrong = new ArrayList<>();
    for (String page : NONSENSE) {
      for (String id : List.of("999999999", "x", "%27%22%3C", "9".repeat(300))) {
        int status = coordinator.get(page + id).statusCode();
        if (status != 404) {
          wrong.add(status + " " + page + id.substring(0, Math.min(12, id.length())));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aUserIsTheAdministratorsOnly() {
    long user =
        DATABASE.withHandle(
            h ->
                h.createQuery("SELECT id FROM app_user WHERE user_name = 'provider'")
                    .mapTo(Long.class)
                    .one());
    for (String account : List.of("coordinator", "directorate", "provider", "caseworker")) {
      Visitor visitor = visitor(account);
      for (String page :
          List.of("admin/user?id=", "admin/new-grant?user=", "admin/end-grant?id=")) {
        assertThat(visitor.get(page + user).statusCode()).as(account + " " + page).isEqualTo(404);
      }
    }
  }

  private static void statuses(
      String account, Map<String, Object> ids, Map<String, Integer> found) {
    Visitor visitor = visitor(account);
    for (String page : CHANGING) {
      String address = page;
      for (Map.Entry<String, Object> id : ids.entrySet()) {
        address = address.replace("{" + id.getKey() + "}", id.getValue().toString());
      }
      found.put(account + " " + page, visitor.get(address).statusCode());
    }
  }

  private static Visitor visitor(String account) {
    Visitor visitor = new Visitor();
    visitor.logIn(account, account + "-demo");
    return visitor;
  }

  private static Map<String, Object> one(String sql) {
    return DATABASE.withHandle(h -> h.createQuery(sql).mapToMap().one());
  }
}
