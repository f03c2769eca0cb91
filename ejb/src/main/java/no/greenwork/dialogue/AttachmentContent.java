package no.greenwork.dialogue;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.IntFunction;

/** A file on its way out, a piece at a time. */
public final class AttachmentContent {
  private final AttachmentRow file;
  private final int pieces;
  private final IntFunction<byte[]> opened;

  AttachmentContent(AttachmentRow file, int pieces, IntFunction<byte[]> opened) {
    this.file = file;
    this.pieces = pieces;
    this.opened = opened;
  }

  public AttachmentRow file() {
    return file;
  }

  /**
   * @throws IOException if nobody takes it any more, or what was written is not what was taken in;
   *     the receiver then has a file that is cut off
   */
  public void writeTo(OutputStream out) throws IOException {
    MessageDigest digest = sha256();
    for (int piece = 0; piece < pieces; piece++) {
      byte[] bytes = opened.apply(piece);
      digest.update(bytes);
      if (piece == pieces - 1 && !HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
        throw new IOException("A stored file is not the one that was taken in");
      }
      out.write(bytes);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
