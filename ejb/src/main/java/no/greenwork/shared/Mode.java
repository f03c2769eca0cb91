package no.greenwork.shared;

import org.eclipse.microprofile.config.ConfigProvider;

/** Whether this installation holds real people. Absent means that it does. */
public enum Mode {
  DEMO,
  PRODUCTION;

  public static Mode current() {
    return ConfigProvider.getConfig()
        .getOptionalValue("greenwork.mode", String.class)
        .filter("demo"::equals)
        .map(demo -> DEMO)
        .orElse(PRODUCTION);
  }
}
