package no.greenwork.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import no.greenwork.shared.Clock;
import no.greenwork.shared.TextsView;

/** Words for messages and files. */
@Named
@RequestScoped
public class DialogueWords {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Clock.NORWAY);
  private static final int KILO = 1_000;
  private static final int MEGA = 1_000_000;

  @Inject private TextsView texts;

  public String moment(Instant at) {
    return MOMENT.format(at);
  }

  /** For machines. */
  public String stamp(Instant at) {
    return at.toString();
  }

  public String party(Party party) {
    return texts.get("dialogue.party." + party);
  }

  /** Who reads a message, in the order of the chain. */
  public String readers(Collection<Party> readers) {
    return texts
        .texts()
        .get(
            "dialogue.readers",
            EnumSet.copyOf(readers).stream().map(this::party).collect(Collectors.joining(", ")));
  }

  /** The same for a message in a farm's thread. */
  public String farmReaders(boolean navReads) {
    return readers(ThreadKind.FARM.readers(navReads));
  }

  /** Somebody with their side, or the side alone. */
  public String who(String name, Party party) {
    return name == null ? party(party) : name + " (" + party(party) + ")";
  }

  public String mark(ReadUpTo mark) {
    return texts.f(
        "dialogue.mark",
        who(mark.who(), mark.party()),
        moment(mark.sentAt()),
        moment(mark.readAt()));
  }

  /** 340 kB or 1,2 MB. */
  public String size(int bytes) {
    NumberFormat number = NumberFormat.getNumberInstance(texts.texts().locale());
    boolean large = bytes >= MEGA;
    number.setMaximumFractionDigits(large ? 1 : 0);
    double shown = large ? (double) bytes / MEGA : Math.max(1, Math.ceil((double) bytes / KILO));
    return texts.f(large ? "dialogue.size.mb" : "dialogue.size.kb", number.format(shown));
  }

  /** The kind of file, and what a scanner found. */
  public String facts(AttachmentRow file) {
    return String.join(
        ", ",
        List.of(
            texts.get("dialogue.type." + file.type()),
            size(file.size()),
            texts.get("dialogue.scan." + file.scan())));
  }

  /** What a browser offers to choose from. */
  public String getAccepted() {
    return java.util.Arrays.stream(FileType.values())
        .flatMap(type -> type.endings().stream())
        .map(ending -> "." + ending)
        .collect(Collectors.joining(","));
  }
}
