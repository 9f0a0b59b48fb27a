/**
 * Text that is safe to show and fits where it is put.
 * Outside text is cleaned ({@link copytaster.text.SafeText}), measured in terminal columns
 * ({@link copytaster.text.Width}) and laid out in lines ({@link copytaster.text.Wrap}).
 * May use the JDK only; knows nothing of the game or of any terminal.
 * Start reading at {@code SafeText}.
 */
package copytaster.text;
