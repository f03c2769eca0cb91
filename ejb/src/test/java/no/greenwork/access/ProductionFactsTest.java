package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProductionFactsTest {
  @Test
  void anInstallationOfItsOwnMayStart() {
    assertThat(new ProductionFacts(List.of(), 0, false, List.of()).refusals()).isEmpty();
  }

  @Test
  void eachThingThatADemoLeftIsNamed() {
    assertThat(new ProductionFacts(List.of("admin"), 0, false, List.of()).refusals())
        .singleElement()
        .asString()
        .contains("admin");
    assertThat(new ProductionFacts(List.of(), 3, false, List.of()).refusals())
        .singleElement()
        .asString()
        .contains("3 test identity numbers");
    assertThat(new ProductionFacts(List.of(), 0, true, List.of()).refusals())
        .singleElement()
        .asString()
        .contains("key file");
    assertThat(new ProductionFacts(List.of(), 0, false, List.of("kari")).refusals())
        .singleElement()
        .asString()
        .contains("kari");
  }

  @Test
  void aPasswordThatAnybodyWouldTryIsGuessable() {
    assertThat(new ProductionCheck.Tried("kari", Passwords.hash("kari-demo")).guessable()).isTrue();
    assertThat(new ProductionCheck.Tried("kari", Passwords.hash("changeit")).guessable()).isTrue();
    assertThat(new ProductionCheck.Tried("kari", Passwords.hash("hest og høy i mai")).guessable())
        .isFalse();
  }
}
