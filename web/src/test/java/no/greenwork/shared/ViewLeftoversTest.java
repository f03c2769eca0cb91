package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** By the names under which Faces keeps them: where those change nothing is dropped. */
class ViewLeftoversTest {
  @Test
  void whatHeldTheBeansOfViewsThatAreGoneGoes() {
    Map<String, Object> beans = new ConcurrentHashMap<>(Map.of("gone", Map.of(), "here", Map.of()));
    Map<String, Object> session = new HashMap<>();
    session.put("com.sun.faces.application.view.activeViewContexts", beans);
    ViewLeftovers.drop(session);
    assertThat(beans).as("nothing is known of views").hasSize(2);
    session.put("com.sun.faces.application.view.activeViewMaps", Map.of("here", 1, "new", 2));
    ViewLeftovers.drop(session);
    assertThat(beans).containsOnlyKeys("here");
    ViewLeftovers.drop(Map.of());
  }
}
