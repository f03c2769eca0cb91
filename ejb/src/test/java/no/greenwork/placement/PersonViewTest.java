package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Initials, where a whole name would be too much. */
class PersonViewTest {
  @Test
  void everyNameHasItsLetter() {
    assertThat(PersonView.initials("Anne-Lise øvre  Dahl")).isEqualTo("A.L.Ø.D.");
  }

  @Test
  void somebodyHiddenHasNone() {
    assertThat(
            new PersonView("x", null, null, null, null, null, "CONFIDENTIAL", false, true)
                .initials())
        .isNull();
  }
}
