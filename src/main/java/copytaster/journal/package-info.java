/**
 * Session files: the save, the replay and the bug report in one, a line of JSON for every decision, forced to disk before its result is
 * shown. Here are the files' codec, their writing, reading and mending, the lock, and the list of them.
 *
 * <p>May use {@code session}, {@code act}, {@code scenario} and {@code canon}, and Gson's streaming reader and writer, never its
 * binding. Start with {@link copytaster.journal.Journals}; {@link copytaster.journal.Format} says what stands in a line.
 */
package copytaster.journal;
