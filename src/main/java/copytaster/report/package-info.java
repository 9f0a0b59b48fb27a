/**
 * A debrief, a class's debriefs or the plain record of a night as a file for somebody else: JSON, CSV, one self-contained page of
 * HTML. The pages are templates in {@code src/main/jte}, made into Java when the program is built, which escape whatever they are
 * given for the place where it stands; a content security policy forbids them every request and every script but their own.
 * May use everything up to {@code debrief}, and {@code narrate}. Nothing here is loaded until a report is asked for.
 * Start reading at {@code Pages}.
 */
package copytaster.report;
