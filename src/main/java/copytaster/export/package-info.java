/**
 * A session as a recording that others' players show: an asciicast, made from the journal alone by drawing the viewer's frames and
 * writing what changes between them. The same session gives the same bytes.
 *
 * <p>May use {@code replay}, {@code screen.replay}, {@code term} (for the text of colours) and Gson's writer. Start with
 * {@link copytaster.export.Cast}.
 */
package copytaster.export;
