/**
 * Before the shift: the first screen ({@link copytaster.screen.start.StartProgram}), and the whole game as one program that goes
 * from there to the desk ({@link copytaster.screen.start.GameProgram}).
 * May use {@code screen.desk} and what that may use.
 * Start reading at {@code GameProgram}.
 */
package copytaster.screen.start;
