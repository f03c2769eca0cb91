package no.greenwork.dialogue;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PlacementView;
import no.greenwork.shared.Notice;
import no.greenwork.shared.TextsView;

/** The dialogue on a placement's page; what is shown is read. */
@Named("dialogue")
@ViewScoped
public class DialogueView implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int FIRST = 20;
  private static final int MOST = 500;
  private static final int SLOTS = 4;

  /** In the address: how many of the last messages are shown. */
  private static final String HOW_MANY = "messages";

  @Inject private PlacementView placement;
  @Inject private transient MessageQueries messages;
  @Inject private transient FarmMessageQueries farmMessages;
  @Inject private transient DialogueService service;
  @Inject private transient SendAttempt attempt;
  @Inject private transient CurrentActor current;
  @Inject private transient TextsView texts;
  @Inject private transient Notice notice;

  private final Map<String, Composer> composers = new HashMap<>();
  private ArrayList<String> keys;
  private int most;
  private transient Dialogue dialogue;
  private transient List<ThreadCard> threads;
  private transient FarmDialogue farm;

  /** There is one for those who see the person, from the referral on. */
  public boolean isShown() {
    Role role = current.get().role();
    return role != Role.FARMER && Party.of(role).isPresent() && getDialogue().begun();
  }

  public boolean isClosed() {
    return getDialogue().closed();
  }

  private Dialogue getDialogue() {
    if (dialogue == null) {
      dialogue = messages.of(placement.getId(), howMany(), AccessKind.DETAIL);
      dialogue.threads().forEach(thread -> read(thread.unread(), last(thread)));
    }
    return dialogue;
  }

  private static String last(ThreadContent thread) {
    return thread.messages().isEmpty() ? null : thread.messages().getLast().id();
  }

  private void read(int unread, String last) {
    if (unread > 0 && last != null) {
      service.read(placement.getId(), last);
    }
  }

  public FarmDialogue getFarm() {
    if (farm == null) {
      farm = farmMessages.of(placement.getId(), howMany(), AccessKind.DETAIL);
      read(farm.unread(), farm.messages().isEmpty() ? null : farm.messages().getLast().id());
    }
    return farm;
  }

  private List<ThreadCard> threads() {
    if (threads == null) {
      threads = getDialogue().threads().stream().map(this::card).toList();
    }
    return threads;
  }

  private ThreadCard card(ThreadContent content) {
    boolean nav = content.kind() == ThreadKind.NAV;
    String provider = texts.texts().get("dialogue.reader.provider", getDialogue().provider());
    String other =
        nav
            ? texts.texts().get("dialogue.reader.nav", getDialogue().unit())
            : texts.texts().get("dialogue.reader.farm", content.farmName());
    String title =
        nav
            ? texts.get("dialogue.thread.nav")
            : texts.texts().get("dialogue.thread.farm", content.farmName());
    String key = content.kind() + ":" + content.farm();
    return new ThreadCard(
        content, title, nav ? other + ", " + provider : provider + ", " + other, composer(key));
  }

  private Composer composer(String key) {
    return composers.computeIfAbsent(key, k -> new Composer());
  }

  /** The farm's only form. */
  public Composer getFarmComposer() {
    return composer(ThreadKind.FARM.name());
  }

  /**
   * A thread that can be written in. They have forms of their own, not repeated ones: of repeated
   * forms the framework takes the fields of the last only.
   *
   * @param slot which of them; it stays the same thread's for as long as the page stands
   * @return null where there are not so many, or it cannot be written in any more
   */
  public ThreadCard writable(int slot) {
    List<ThreadCard> open = open();
    if (keys == null) {
      keys = new ArrayList<>(open.stream().limit(SLOTS).map(ThreadCard::key).toList());
    }
    return slot >= keys.size()
        ? null
        : open.stream().filter(card -> card.key().equals(keys.get(slot))).findFirst().orElse(null);
  }

  private List<ThreadCard> open() {
    return threads().stream().filter(card -> card.content().open()).toList();
  }

  /** Those that can only be read. */
  public List<ThreadCard> getOthers() {
    return threads().stream().filter(card -> !shown(card)).toList();
  }

  private boolean shown(ThreadCard card) {
    return IntStream.range(0, SLOTS)
        .mapToObj(this::writable)
        .anyMatch(one -> one != null && one.key().equals(card.key()));
  }

  public void send(int slot) {
    ThreadCard thread = writable(slot);
    if (thread == null) {
      notice.wrong("dialogue.over");
      return;
    }
    Composer composer = thread.composer();
    NewMessage message =
        new NewMessage(
            thread.content().kind(),
            thread.content().farm(),
            composer.getText(),
            composer.isNavReads(),
            composer.getToken());
    attempt.send(placement.getId(), message, "send" + slot);
  }

  public void sendAsFarm() {
    Composer composer = getFarmComposer();
    NewMessage message =
        new NewMessage(
            ThreadKind.FARM, null, composer.getText(), composer.isNavReads(), composer.getToken());
    attempt.send(placement.getId(), message, "send");
  }

  public void hide(String message) {
    service.hide(placement.getId(), message);
    notice.done("dialogue.hide.done");
    attempt.again(placement.getId());
  }

  /** The address of the same page with more of the earlier messages. */
  public String getEarlier() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
        + "/placements/view?id="
        + placement.getId()
        + "&"
        + HOW_MANY
        + "="
        + Math.min(MOST, howMany() * 3)
        + "#dialogue";
  }

  private int howMany() {
    if (most == 0) {
      String asked =
          FacesContext.getCurrentInstance()
              .getExternalContext()
              .getRequestParameterMap()
              .get(HOW_MANY);
      boolean number = asked != null && asked.matches("\\d{1,4}");
      most = number ? Math.clamp(Integer.parseInt(asked), FIRST, MOST) : FIRST;
    }
    return most;
  }
}
