/**
 * What the tests of several packages share: scenarios built by hand ({@link copytaster.testing.Sheet}) or at random from a seed
 * ({@link copytaster.testing.Nights}), sessions driven by one-line commands ({@link copytaster.testing.Shift}), and random walks
 * ({@link copytaster.testing.Walks}); and the whole game run, killed and put on a full disk ({@link copytaster.testing.Game},
 * {@link copytaster.testing.Aftermath}, {@link copytaster.testing.SmallDisk}).
 *
 * <p>No test stands here. Start with {@code Sheet}.
 */
package copytaster.testing;
