/**
 * The canonical text of any tree of records, and digests chained over such texts.
 *
 * <p>The text is the same on every machine, locale and Java: it depends on declared component names and values only, never on hash
 * codes or on how a floating-point number prints. May use nothing besides the JDK. Start with {@link copytaster.canon.Canon}.
 */
package copytaster.canon;
