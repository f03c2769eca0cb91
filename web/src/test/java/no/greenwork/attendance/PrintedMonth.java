package no.greenwork.attendance;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.greenwork.participant.Disclosure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** December 2026 of people with full names, and what comes to stand on their paper. */
record PrintedMonth(List<String> pages, List<String> codes) {
  static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
  static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  static final String JONAS = "0abcdefghjkmnpqrstvw";

  private static final String SHEET = "https://gront.example.no/attendance/sheet?placement=";
  private static final int HOURS = 24;

  static String address(String placement) {
    return SHEET + placement + "&month=2026-12";
  }

  static MonthRow.MonthDay day(PlannedDay planned, AttendanceCode code) {
    Entry entry = new Entry(planned.day(), 1, code, null, Entry.Act.SET, 0, null, null);
    return new MonthRow.MonthDay(planned, entry, FarmEntry.none(planned.day()), false);
  }

  static MonthRow.MonthDay on(LocalDate day, DayKind kind, Notice notice) {
    int quarters = kind == DayKind.EXPECTED ? HOURS : 0;
    return day(new PlannedDay(day, kind, quarters, notice), AttendanceCode.NOT_REGISTERED);
  }

  static MonthRow.MonthDay expected(LocalDate day) {
    return on(day, DayKind.EXPECTED, null);
  }

  static MonthPaper paper(
      String placement,
      String alias,
      List<MonthPaper.Place> places,
      Function<LocalDate, MonthRow.MonthDay> on) {
    MonthRow row =
        new MonthRow(
            placement,
            "Jonas Etternavnsen",
            alias,
            Disclosure.ALL,
            "AFT",
            FIRST,
            Sheet.none(1, FIRST),
            false,
            LAST,
            FIRST.datesUntil(LAST.plusDays(1)).map(on).toList(),
            SheetFigures.of(List.of(), planned -> null));
    return new MonthPaper(row, "Prøve Vekst AS", places);
  }

  static PrintedMonth of(MonthDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    List<String> pages = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(pdf));
        codes.addAll(codes(pdf.getPage(page - 1)));
      }
    }
    return new PrintedMonth(pages, codes);
  }

  private static List<String> codes(PDPage page) throws IOException {
    List<String> codes = new ArrayList<>();
    for (COSName name : page.getResources().getXObjectNames()) {
      if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
        codes.add(read(picture.getImage()));
      }
    }
    return codes;
  }

  static String read(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
    BinaryBitmap seen =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
    try {
      return new QRCodeReader().decode(seen).getText();
    } catch (ReaderException e) {
      return "not a code";
    }
  }
}
