package no.greenwork.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import no.greenwork.capacity.PageUrl;
import org.junit.jupiter.api.Test;

class ListChoiceTest {
  private static ListChoice chosen(Map<String, String> parameters) {
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                ListChoiceTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getParameter") ? parameters.get(arguments[0]) : "");
    return new ListChoice(request, "/farms/list", "text", "county", "state");
  }

  @Test
  void whatIsChosenCanBeTakenBackThoughNothingIsLeftOfIt() {
    ListChoice choice = chosen(Map.of("text", "xyz", "county", "50"));
    ListChoice.Group counties = choice.group("county", "Fylke", List.of(), Facet::name);
    assertThat(counties.chosen())
        .containsExactly(new ListChoice.Link("/farms/list?text=xyz", "50", 0, true));
  }

  @Test
  void aSearchKeepsTheFiltersAndTheOrder() {
    ListChoice choice =
        chosen(Map.of("text", "xyz", "county", "50", "sort", "-name", "after", "n1~x"));
    assertThat(choice.besides("text"))
        .containsExactly(new PageUrl.Choice("county", "50"), new PageUrl.Choice("sort", "-name"));
  }

  @Test
  void aFilterWithOneChoiceIsOnOrOff() {
    assertThat(chosen(Map.of()).only("own", "Mine", "Mine gårder", 6).chosen()).isEmpty();
    ListChoice.Group on = chosen(Map.of("own", "1")).only("own", "Mine", "Mine gårder", 6);
    assertThat(on.chosen()).hasSize(1);
  }
}
