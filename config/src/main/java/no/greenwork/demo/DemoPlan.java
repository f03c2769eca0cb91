package no.greenwork.demo;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * What a demo is made from.
 *
 * @param seed chooses among the possible demos
 * @param scale how much of everything
 * @param anchor the day on which work lists, lapses and free places are alive
 */
public record DemoPlan(long seed, DemoScale scale, LocalDate anchor) {

  /** A stream of its own per topic, so that more of one thing does not change another. */
  RandomGenerator random(String topic) {
    long mixed = seed * 0x9E3779B97F4A7C15L + topic.hashCode();
    return RandomGeneratorFactory.of("L64X128MixRandom").create(mixed);
  }
}
