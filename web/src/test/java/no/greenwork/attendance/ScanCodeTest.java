package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a phone reads from the paper is the address that is printed beside it. */
class ScanCodeTest {
  private static final String ADDRESS =
      "https://gront.example.no/attendance/sheet?placement=0ABCDEFGHJKMNPQRSTVW&month=2026-11";

  @Test
  void theSquareHoldsTheAddress() {
    assertThat(PrintedMonth.read(ScanCode.picture(ADDRESS))).isEqualTo(ADDRESS);
  }

  @Test
  void itStandsInThePageItself() {
    assertThat(ScanCode.dataUri(ADDRESS)).startsWith("data:image/png;base64,iVBOR");
  }
}
