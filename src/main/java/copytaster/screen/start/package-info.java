/**
 * Before the shift: the first screen ({@link copytaster.screen.start.StartProgram}), and the whole game as one program that goes
 * from there to the desk, to a replay or to a debrief ({@link copytaster.screen.start.GameProgram}).
 * May use {@code screen.desk} and what that may use.
 * Start reading at {@code GameProgram}; {@code Entries} says what can be chosen where.
 */
package copytaster.screen.start;
