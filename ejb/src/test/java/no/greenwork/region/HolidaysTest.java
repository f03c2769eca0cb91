package no.greenwork.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.greenwork.region.Holidays.PublicHoliday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {
  @ParameterizedTest
  @ValueSource(ints = {2016, 2024, 2026, 2027, 2028, 2035})
  void aYearHasTwelvePublicHolidays(int year) {
    assertThat(Holidays.of(Year.of(year)))
        .hasSize(12)
        .isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
  }

  @Test
  void constitutionDayAndWhitMondayAreOneDayIn2027() {
    LocalDate day = LocalDate.of(2027, 5, 17);

    assertThat(Holidays.of(Year.of(2027)).stream().filter(h -> h.day().equals(day)))
        .containsExactly(
            new PublicHoliday(day, "CONSTITUTION_DAY"), new PublicHoliday(day, "WHIT_MONDAY"));
  }

  @Test
  void theMovableOnesFollowEaster() {
    assertThat(Holidays.of(Year.of(2026)))
        .containsAll(
            List.of(
                new PublicHoliday(LocalDate.of(2026, 4, 2), "MAUNDY_THURSDAY"),
                new PublicHoliday(LocalDate.of(2026, 4, 6), "EASTER_MONDAY"),
                new PublicHoliday(LocalDate.of(2026, 5, 14), "ASCENSION_DAY"),
                new PublicHoliday(LocalDate.of(2026, 5, 25), "WHIT_MONDAY")));
  }
}
