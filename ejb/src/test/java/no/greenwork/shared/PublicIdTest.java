package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicIdTest {
  @Test
  void twentyCharactersWithoutThoseThatAreMistakenForOthers() {
    Random random = new Random(1);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String id = PublicId.random(random);
      assertThat(id).matches("[0-9a-hjkmnp-tv-z]{20}");
      assertThat(seen.add(id)).as("never the same twice").isTrue();
    }
  }

  @Test
  void theSameSeedNamesTheSameRecord() {
    assertThat(PublicId.random(new Random(7))).isEqualTo(PublicId.random(new Random(7)));
  }
}
