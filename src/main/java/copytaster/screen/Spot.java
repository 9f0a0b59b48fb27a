package copytaster.screen;

/**
 * One cell's place on a frame.
 *
 * @param column from 0 at the left
 * @param row from 0 at the top
 */
public record Spot(int column, int row) {}
