package no.greenwork.region;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Actors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Inside the server: what is chosen from can be told apart. */
@ArquillianTest
class ChoicesIT {
  @Inject private Choices choices;
  @Inject private Actors actors;

  @Test
  void municipalitiesOfOneNameAreNamedWithTheirCounty() {
    List<String> names = new ArrayList<>();
    actors.runAs(
        actors.byName("caseworker", null).orElseThrow(),
        () -> choices.municipalities().forEach(one -> names.add(one.name())));

    assertThat(names)
        .doesNotHaveDuplicates()
        .contains("Våler (Innlandet)", "Våler (Østfold)", "Alta")
        .doesNotContain("Våler");
  }
}
