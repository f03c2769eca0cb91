package no.greenwork.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.greenwork.shared.Keys;
import no.greenwork.shared.Seal;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files with messages: what is taken in, how it lies there, and who gets it back. */
@ArquillianTest
@RunAsClient
class AttachmentIT {
  private static final String PDF = "application/pdf";
  private static final int MEGA = 1 << 20;

  private Correspondents they;
  private MessageCalls provider;
  private MessageCalls farm;

  @BeforeEach
  void somebodyToWriteAbout() {
    they = Correspondents.make();
    provider = new MessageCalls("provider", they.placement());
    farm = new MessageCalls("farm", they.placement());
  }

  @AfterEach
  void leave() {
    they.close();
  }

  private static byte[] pdf(int size) {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    byte[] begin = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(begin, 0, content, 0, begin.length);
    return content;
  }

  private static MessageCalls.File file(String name, byte[] content) {
    return new MessageCalls.File(name, PDF, content);
  }

  /** All rows of files, whosever. */
  private static long rows() {
    return Correspondents.count(
        "SELECT (SELECT COUNT(*) FROM attachment_key) + (SELECT COUNT(*) FROM attachment_chunk)"
            + " + (SELECT COUNT(*) FROM attachment) + (SELECT COUNT(*) FROM message_attachment)");
  }

  @Test
  void aFileComesBackAsItWas() throws IOException, InterruptedException, NoSuchAlgorithmException {
    byte[] content = pdf(3 * MEGA + 17);
    assertThat(provider.attach("FARM", "", file("Plan for våren.pdf", content)).statusCode())
        .isEqualTo(201);
    JsonObject listed = farm.files().getFirst();
    assertThat(listed.getString("name")).isEqualTo("Plan for våren.pdf");
    assertThat(listed.getInt("size")).isEqualTo(content.length);
    assertThat(listed.getString("scan")).isEqualTo("NOT_SCANNED");
    assertThat(listed.getString("sha256"))
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    HttpResponse<byte[]> answer = farm.file(listed.getString("id"));
    assertThat(answer.body()).isEqualTo(content);
    assertThat(header(answer, "Content-Type")).isEqualTo(PDF);
    assertThat(header(answer, "Content-Disposition"))
        .startsWith("attachment; ")
        .endsWith("filename*=UTF-8''Plan%20for%20v%C3%A5ren.pdf");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Content-Security-Policy")).contains("sandbox");
    assertThat(
            Correspondents.count(
                "SELECT COUNT(*) FROM access_log WHERE kind = 'EXPORT' AND record_ref = 'attachment:"
                    + listed.getString("id")
                    + "'"))
        .isEqualTo(1);
    assertThat(
            Correspondents.count(
                "SELECT COUNT(*) FROM change_log WHERE action = 'ATTACH' AND record_id = '"
                    + listed.getString("id")
                    + "'"))
        .isEqualTo(1);
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void severalFilesStandInTheirOrder() {
    provider.attach("FARM", "to filer", file("b.pdf", pdf(900)), file("a.pdf", pdf(800)));
    assertThat(farm.read(null).getFirst().getJsonArray("attachments").getValuesAs(JsonObject.class))
        .extracting(one -> one.getString("name"))
        .containsExactly("b.pdf", "a.pdf");
  }

  @Test
  void aFileOfThirtyMegabytesIsRefusedAndNothingIsLeft() {
    long before = rows();
    HttpResponse<String> answer =
        provider.attach(
            "FARM", "stor", file("liten.pdf", pdf(5000)), file("stor.pdf", pdf(30 * MEGA)));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(MessageCalls.code(answer)).isEqualTo("FILE_TOO_LARGE");
    assertThat(rows()).isEqualTo(before);
    assertThat(they.messages()).isZero();
  }

  @Test
  void twentyMegabytesAreTakenAndOneByteMoreIsNot() {
    assertThat(provider.attach("FARM", "", file("akkurat.pdf", pdf(20 * MEGA))).statusCode())
        .isEqualTo(201);
    assertThat(MessageCalls.code(provider.attach("FARM", "", file("mer.pdf", pdf(20 * MEGA + 1)))))
        .isEqualTo("FILE_TOO_LARGE");
  }

  @Test
  void aFileThatLiesAboutWhatItIsIsRefusedAndNothingIsLeft() {
    long before = rows();
    byte[] program = "MZ\u0090 a program".getBytes(StandardCharsets.ISO_8859_1);
    byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    assertThat(MessageCalls.code(provider.attach("FARM", "", file("plan.pdf", program))))
        .isEqualTo("FILE_TYPE");
    assertThat(MessageCalls.code(provider.attach("FARM", "", file("plan.pdf", page))))
        .isEqualTo("FILE_TYPE");
    assertThat(MessageCalls.code(provider.attach("FARM", "", file("bilde.png", pdf(500)))))
        .isEqualTo("FILE_TYPE_LIES");
    assertThat(MessageCalls.code(provider.attach("FARM", "", file("plan.pdf.exe", pdf(500)))))
        .isEqualTo("FILE_TYPE_LIES");
    assertThat(
            MessageCalls.code(
                provider.attach("FARM", "", new MessageCalls.File("a.pdf", "image/png", pdf(500)))))
        .isEqualTo("FILE_TYPE_LIES");
    assertThat(MessageCalls.code(provider.attach("FARM", "", file("tom.pdf", new byte[0]))))
        .isEqualTo("EMPTY_FILE");
    assertThat(rows()).isEqualTo(before);
    assertThat(they.messages()).isZero();
  }

  @Test
  void aDocumentWithAProgramInItIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] noise = pdf(MEGA);
      for (String entry : List.of("word/document.xml", "word/media/a.bin", "word/vbaProject.bin")) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(noise);
        zip.closeEntry();
      }
    }
    MessageCalls.File macro =
        new MessageCalls.File("plan.docx", "application/octet-stream", out.toByteArray());
    assertThat(MessageCalls.code(provider.attach("FARM", "", macro))).isEqualTo("FILE_PROGRAM");
  }

  @Test
  void sixFilesAreTooManyAndNoneIsMissed() {
    MessageCalls.File one = file("a.pdf", pdf(100));
    assertThat(MessageCalls.code(provider.attach("FARM", "", one, one, one, one, one, one)))
        .isEqualTo("TOO_MANY_FILES");
    assertThat(MessageCalls.code(provider.attach("FARM", "uten"))).isEqualTo("REQUIRED");
  }

  @Test
  void aFilesNameIsOnlyAName() throws IOException, InterruptedException {
    provider.attach("FARM", "", file("../../etc/a;b.pdf", pdf(300)));
    JsonObject listed = farm.files().getFirst();
    assertThat(listed.getString("name")).isEqualTo("a_b.pdf");
    assertThat(header(farm.file(listed.getString("id")), "Content-Disposition"))
        .isEqualTo("attachment; filename=\"a_b.pdf\"; filename*=UTF-8''a_b.pdf");
  }

  @Test
  void aFileGoesWhereItsMessageGoesAndNowhereElse() throws IOException, InterruptedException {
    MessageCalls caseworker = new MessageCalls("caseworker", they.placement());
    provider.attach("NAV", "", file("nav.pdf", pdf(300)));
    provider.attach("FARM", "", file("gard.pdf", pdf(400)));
    assertThat(names(provider)).containsExactly("nav.pdf", "gard.pdf");
    assertThat(names(caseworker)).containsExactly("nav.pdf");
    assertThat(names(farm)).containsExactly("gard.pdf");
    String nav = id(provider, 0);
    String ofFarm = id(provider, 1);
    assertThat(farm.file(nav).statusCode()).isEqualTo(404);
    assertThat(caseworker.file(ofFarm).statusCode()).isEqualTo(404);
    for (String stranger : List.of("caseworker2", "provider2", "farm2", "coordinator", "admin")) {
      MessageCalls other = new MessageCalls(stranger, they.placement());
      assertThat(other.file(ofFarm).statusCode()).as(stranger).isEqualTo(404);
    }
    try (Correspondents others = Correspondents.make()) {
      MessageCalls elsewhere = new MessageCalls("provider", others.placement());
      assertThat(elsewhere.file(ofFarm).statusCode()).isEqualTo(404);
    }
    String message = provider.files().get(1).getString("message");
    provider.post("messages/" + message + "/hide");
    assertThat(farm.file(ofFarm).statusCode()).isEqualTo(404);
    assertThat(provider.file(ofFarm).statusCode()).isEqualTo(200);
    they.protect("CONFIDENTIAL", false);
    assertThat(provider.file(ofFarm).statusCode()).isEqualTo(404);
    assertThat(provider.files()).isEmpty();
  }

  private static List<String> names(MessageCalls who) {
    return who.files().stream().map(one -> one.getString("name")).toList();
  }

  private static String id(MessageCalls who, int index) {
    return who.files().get(index).getString("id");
  }

  @Test
  void aFileLiesInPiecesUnderItsOwnKeyWhichTheMasterKeyOpens() {
    byte[] content = pdf(2 * AttachmentStore.PIECE + 9);
    provider.attach("FARM", "", file("Hemmelig navn.pdf", content));
    Map<String, Object> row =
        Correspondents.DATABASE.withHandle(
            h ->
                h.createQuery(
                        "SELECT a.id, a.chunks, a.name_cipher, k.key_id, k.key_cipher FROM attachment a"
                            + " JOIN attachment_key k ON k.attachment_id = a.id"
                            + " WHERE a.public_id = :id")
                    .bind("id", id(farm, 0))
                    .mapToMap()
                    .one());
    long file = (Long) row.get("id");
    assertThat(row.get("chunks")).isEqualTo(3);
    assertThat(new String((byte[]) row.get("name_cipher"), StandardCharsets.ISO_8859_1))
        .doesNotContain("Hemmelig");
    List<byte[]> pieces =
        Correspondents.DATABASE.withHandle(
            h ->
                h.createQuery(
                        "SELECT content_cipher FROM attachment_chunk WHERE attachment_id = :id ORDER BY chunk")
                    .bind("id", file)
                    .mapTo(byte[].class)
                    .list());
    DataKey key =
        DataKey.opened(
            new Seal(Keys.read(TestProduct.keys())),
            (String) row.get("key_id"),
            (byte[]) row.get("key_cipher"),
            DataKey.ofAttachment(file));
    assertThat(key.open(pieces.get(1), AttachmentStore.piece(1)))
        .isEqualTo(Arrays.copyOfRange(content, AttachmentStore.PIECE, 2 * AttachmentStore.PIECE));
    assertThatThrownBy(() -> key.open(pieces.get(1), AttachmentStore.piece(0)))
        .as("a piece in another's place")
        .isInstanceOf(IllegalStateException.class);
  }
}
