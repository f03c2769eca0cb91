package no.greenwork.dialogue;

/**
 * A thread on the page of NAV and the provider.
 *
 * @param readers who reads what is sent, unless the sender lets one more
 */
public record ThreadCard(ThreadContent content, String title, String readers, Composer composer) {
  public boolean withFarm() {
    return content.kind() == ThreadKind.FARM;
  }

  /** Names the thread among those of the page. */
  public String key() {
    return content.kind() + (content.farm() == null ? "" : "-" + content.farm());
  }
}
