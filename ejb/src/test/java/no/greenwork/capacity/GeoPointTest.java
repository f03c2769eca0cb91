package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeoPointTest {
  @Test
  void distanceFollowsTheGreatCircleWithOneDecimal() {
    GeoPoint equator = new GeoPoint(0, 10);
    assertThat(equator.kilometresTo(new GeoPoint(1, 10)))
        .as("a degree to the north")
        .isEqualTo(111.2);
    assertThat(new GeoPoint(60, 10).kilometresTo(new GeoPoint(60, 11)))
        .as("a degree to the east at 60 north")
        .isEqualTo(55.6);
    assertThat(equator.kilometresTo(new GeoPoint(0, -170))).as("half around").isEqualTo(20015.1);
    assertThat(equator.kilometresTo(equator)).isZero();
  }
}
