package no.greenwork.dialogue;

import java.io.Serializable;

/** The form of one thread, as it is being filled. */
public class Composer implements Serializable {
  private static final long serialVersionUID = 1;

  private String text;
  private boolean navReads;
  private String token = FormToken.draw();

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** Not unless its sender says so. */
  public boolean isNavReads() {
    return navReads;
  }

  public void setNavReads(boolean navReads) {
    this.navReads = navReads;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
