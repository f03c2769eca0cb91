package no.greenwork.schedule;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that has no thread left, and beans as it would make them. */
public final class Refusing {
  private Refusing() {}

  /**
   * @param asked counts the attempts
   */
  public static ManagedExecutorService threads(AtomicInteger asked) {
    return (ManagedExecutorService)
        Proxy.newProxyInstance(
            Refusing.class.getClassLoader(),
            new Class<?>[] {ManagedExecutorService.class},
            (proxy, method, args) -> {
              asked.incrementAndGet();
              throw new RejectedExecutionException("No thread is left");
            });
  }

  public static void inject(Object bean, String field, Object value)
      throws ReflectiveOperationException {
    Field injected = bean.getClass().getDeclaredField(field);
    injected.setAccessible(true);
    injected.set(bean, value);
  }
}
