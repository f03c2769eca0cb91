package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** What a phone reads from the paper is the address that is printed beside it. */
class ScanCodeTest {
  private static final String ADDRESS =
      "https://gront.example.no/attendance/sheet?placement=0ABCDEFGHJKMNPQRSTVW&month=2026-11";

  @Test
  void theSquareHoldsTheAddress() throws ReaderException {
    BufferedImage picture = ScanCode.picture(ADDRESS);
    int size = picture.getWidth();
    int[] dots = picture.getRGB(0, 0, size, size, null, 0, size);
    BinaryBitmap seen =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, dots)));
    assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(ADDRESS);
  }

  @Test
  void itStandsInThePageItself() {
    assertThat(ScanCode.dataUri(ADDRESS)).startsWith("data:image/png;base64,iVBOR");
  }
}
