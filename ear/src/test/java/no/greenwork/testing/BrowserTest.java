package no.greenwork.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test of pages in Chromium; its methods take a {@link Browser}. Put {@code @RunAsClient}
 * beside it, since the test runs outside the server. Skipped where there is no Chromium.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith({MissingBrowser.class, ArquillianExtension.class, BrowserProvider.class})
public @interface BrowserTest {}
