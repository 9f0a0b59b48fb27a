/**
 * The rules: {@link copytaster.rules.State}, {@link copytaster.rules.Rules#decide}, {@link copytaster.rules.Rules#evolve} and
 * {@link copytaster.rules.Rules#legal}.
 *
 * <p>Each mechanic is one package-private file (running, checking, settling, trust…). May use {@code act}, {@code scenario},
 * {@code belief} and {@code chance}. Start with {@code Rules}, then {@code State}.
 */
package copytaster.rules;
